/// The places of landmarks of one group, in rising order.
struct LandmarkStarts: RandomAccessCollection {
  private let landmarks: ArraySlice<Landmark>

  init(_ landmarks: ArraySlice<Landmark> = []) {
    self.landmarks = landmarks
  }

  var startIndex: Int { landmarks.startIndex }
  var endIndex: Int { landmarks.endIndex }

  subscript(position: Int) -> Int { landmarks[position].start }
}
