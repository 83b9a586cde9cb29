import Detection
import Rules
import Testing

/// Vectors: RFC 4291, 5737, 5952, 3849, 9637, 9542, 6890, 5870.
@Suite struct NetworkValidatorTests {
  static let addresses: [ValidatorCase] = [
    .init(.ipv4, "192.168.0.1", .valid, .privateNetwork),
    .init(.ipv4, "172.31.255.1", .valid, .privateNetwork),
    .init(.ipv4, "172.32.0.1", .valid, .publicNetwork),
    .init(.ipv4, "93.184.216.34", .valid, .publicNetwork),
    .init(.ipv4, "192.0.2.17", .valid, reserved: true, .publicNetwork),
    .init(.ipv4, "198.51.100.1", .valid, reserved: true, .publicNetwork),
    .init(.ipv4, "203.0.113.200", .valid, reserved: true, .publicNetwork),
    .init(.ipv4, "127.0.0.1", .valid, .specialNetwork),
    .init(.ipv4, "10.4.1.2", .unknown, .privateNetwork, note: "version-like"),
    .init(.ipv4, "10.0.0.0/8", .valid, .privateNetwork),
    .init(.ipv4, "192.168.1.1.", .valid, .privateNetwork, part: "192.168.1.1"),
    .init(.ipv4, "192.168.0.0/123", .valid, .privateNetwork, part: "192.168.0.0"),
    .init(.ipv4, "192.168.1.256", .invalid),
    .init(.ipv4, "192.168.1", .invalid),
    .init(.ipv4, "192.168.1.1.1", .invalid),
    .init(.ipv4, "192.168.01.1", .invalid),
    .init(.ipv6, "2001:db8::1", .valid, reserved: true, .publicNetwork),
    .init(.ipv6, "3fff:fff::1", .valid, reserved: true, .publicNetwork),
    .init(.ipv6, "2400:c401::5054:ff:fe1b:b031", .valid, .publicNetwork),
    .init(.ipv6, "fe80::1%eth0", .valid, .specialNetwork),
    .init(.ipv6, "fd12:3456:789a::/48", .valid, .privateNetwork),
    .init(.ipv6, "::1", .valid, .specialNetwork),
    .init(.ipv6, "::ffff:192.0.2.1", .valid, .publicNetwork),
    .init(.ipv6, "2345:0425:2CA1:0000:0000:0567:5673:23b5", .valid, .publicNetwork),
    .init(.ipv6, "2001:db8::1.", .valid, reserved: true, .publicNetwork, part: "2001:db8::1"),
    .init(.ipv6, "::", .unknown, .specialNetwork),
    .init(.ipv6, "de::ad", .unknown, .publicNetwork, note: "no-digit"),
    .init(.ipv6, "12:34:56", .invalid),
    .init(.ipv6, "2001::db8::1", .invalid),
    .init(.ipv6, "12345:db8::1", .invalid),
    .init(.ipv6, "::ffff:256.0.0.1", .invalid),
    .init(.ipv6, "std::cout", .invalid),
    .init(.mac, "00:1A:2B:3C:4D:5E", .valid),
    .init(.mac, "aa-bb-cc-dd-ee-ff", .valid),
    .init(.mac, "0012.3456.789A", .valid),
    .init(.mac, "00-00-5E-00-53-01", .valid, reserved: true),
    .init(.mac, "FF:FF:FF:FF:FF:FF", .invalid, note: "no-device"),
    .init(.mac, "00:00:00:00:00:00", .invalid, note: "no-device"),
    .init(.mac, "10:2F:33-AC-29-C3", .invalid),
    .init(.mac, "DE89.3704.0044.0532", .invalid),
  ]

  static let places: [ValidatorCase] = [
    .init(.coordinates, "52.51703, 13.38886", .valid, .precisePlace),
    .init(.coordinates, "52,51703 13,38886", .valid, .precisePlace),
    .init(.coordinates, "52.51703°N 13.38886°E", .valid, .precisePlace),
    .init(.coordinates, "N 52.517 E 13.388", .valid),
    .init(.coordinates, "52°31'1.3\"N 13°23'19.9\"E", .valid, .precisePlace),
    .init(.coordinates, "52° 31′ 1.3″ N, 13° 23′ 19.9″ O", .valid, .precisePlace),
    .init(.coordinates, "13.38886 E, 52.51703 N", .valid, .precisePlace),
    .init(.coordinates, "geo:52.51703,13.38886;u=35", .valid, .precisePlace),
    .init(.coordinates, "https://maps.example/@52.51703,13.38886,17z", .valid, .precisePlace),
    .init(.coordinates, "https://maps.example/?mlat=52.51703&mlon=13.38886#map=17", .valid, .precisePlace),
    .init(.coordinates, "-33.85678, 151.21530", .valid, .precisePlace),
    .init(.coordinates, "0.0000, 0.0000", .valid, reserved: true, .precisePlace),
    .init(.coordinates, "1.234, 5.678", .unknown, note: "coarse"),
    .init(.coordinates, "12.50, 13.75", .unknown, note: "coarse"),
    .init(.coordinates, "95.1234, 13.1234", .invalid, note: "out-of-range"),
    .init(.coordinates, "52°61'N 13°23'E", .invalid),
    .init(.coordinates, "Marktplatz", .invalid),
  ]

  @Test(arguments: addresses + places)
  func decidesByTheStandard(_ vector: ValidatorCase) {
    vector.check()
  }
}
