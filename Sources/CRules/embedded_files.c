// Written by `make embed`. Do not edit.
#include "CRules.h"

// Each array ends with a NUL, so that an empty file is legal C; the table's length leaves it out.
_Alignas(16) static const unsigned char file_0[] = {
#embed "../../rules/compiled/library.bin" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_1[] = {
#embed "../../rules/compiled/prefilter.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../rules/detectors/age.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../rules/detectors/bic.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../rules/detectors/case-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../rules/detectors/commercial-register.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../rules/detectors/coordinates.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../rules/detectors/credential.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../rules/detectors/credit-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../rules/detectors/creditor-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../rules/detectors/date-of-birth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../rules/detectors/driving-licence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../rules/detectors/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../rules/detectors/handle.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../rules/detectors/health-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../rules/detectors/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../rules/detectors/id-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../rules/detectors/imei.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../rules/detectors/ip-address-v4.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../rules/detectors/ip-address-v6.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../rules/detectors/leitweg-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../rules/detectors/license-plate-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../rules/detectors/license-plate-official.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../rules/detectors/license-plate-other.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../rules/detectors/location-code.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../rules/detectors/mac-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../rules/detectors/mrz-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../rules/detectors/mrz-passport.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../rules/detectors/passport.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../rules/detectors/pension-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../rules/detectors/person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../rules/detectors/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../rules/detectors/physician-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../rules/detectors/postal-address-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../rules/detectors/practice-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../rules/detectors/residence-permit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../rules/detectors/rf-reference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../rules/detectors/social-insurance-number-at.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../rules/detectors/social-insurance-number-ch.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../rules/detectors/street-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../rules/detectors/tax-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../rules/detectors/tax-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../rules/detectors/vat-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../rules/detectors/vin.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../rules/detectors/w-idnr.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../rules/gazetteers/first-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../rules/gazetteers/surnames.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../rules/laws.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../rules/lists/bic-institutions.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../rules/lists/card-ranges.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../rules/lists/country-codes.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../rules/lists/creditor-id-lengths.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../rules/lists/iban-structures.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../rules/lists/icd10-categories.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../rules/lists/mail-functional-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../rules/lists/mail-not-domains.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../rules/lists/mail-private-providers.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../rules/lists/mail-reserved-domains.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../rules/lists/mail-spelled-signs.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../rules/lists/month-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../rules/lists/number-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../rules/lists/pension-insurance-areas.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../rules/lists/phone-area-codes-at.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../rules/lists/phone-area-codes-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../rules/lists/phone-countries.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../rules/lists/phone-extension-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../rules/lists/phone-ranges.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../rules/lists/phone-short-numbers.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../rules/lists/plate-abbreviations-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../rules/lists/plate-cantons-ch.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../rules/lists/plate-districts-at.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../rules/lists/plate-districts-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../rules/lists/plate-officials-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../rules/lists/register-signs.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../rules/lists/reserved-values.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../rules/lists/vat-forms.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../rules/macros.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../rules/packs/claim/absolute-privacy.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../rules/packs/claim/false-anonymity.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../rules/packs/claim/nothing-stored.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../rules/packs/claim/secure-channel.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../rules/packs/consent/accept-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../rules/packs/consent/blanket-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../rules/packs/consent/bundled-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../rules/packs/consent/implied-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../rules/packs/consent/legitimate-interest.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../rules/packs/consent/minors-without-guardians.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../rules/packs/consent/no-withdrawal-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../rules/packs/consent/opt-out.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../rules/packs/credential/meeting-access.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../rules/packs/credential/password.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../rules/packs/identifiers/bic.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../rules/packs/identifiers/case-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../rules/packs/identifiers/coordinates.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../rules/packs/identifiers/credit-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../rules/packs/identifiers/date-of-birth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../rules/packs/identifiers/device-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../rules/packs/identifiers/driving-licence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../rules/packs/identifiers/handle.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../rules/packs/identifiers/health-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../rules/packs/identifiers/iban-near-official.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../rules/packs/identifiers/id-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../rules/packs/identifiers/ip-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../rules/packs/identifiers/passport.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../rules/packs/identifiers/physician-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../rules/packs/identifiers/social-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../rules/packs/identifiers/sole-trader.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../rules/packs/identifiers/tax-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../rules/packs/identifiers/tax-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../rules/packs/identifiers/vat-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../rules/packs/identifiers/vehicle-identification-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../rules/packs/image/assembly-photos.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../rules/packs/image/child-recognisable.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../rules/packs/image/event-photo-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../rules/packs/image/livestream-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../rules/packs/image/public-event-myth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../rules/packs/image/victims.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../rules/packs/metadata/draft-remnants.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../rules/packs/metadata/file-reference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../rules/packs/notice/competition-without-conditions.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../rules/packs/notice/competition-without-platform-release.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../rules/packs/notice/newsletter-without-unsubscribe.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../rules/packs/notice/no-complaint.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../rules/packs/notice/no-dpo.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../rules/packs/notice/no-retention.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../rules/packs/notice/no-rights.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../rules/packs/notice/registration-without-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../rules/packs/notice/survey-without-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../rules/packs/notice/video-conference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../rules/packs/outdated-law/directive-95-46.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../rules/packs/outdated-law/gdpr-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../rules/packs/outdated-law/netzdg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../rules/packs/outdated-law/old-bdsg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../rules/packs/outdated-law/privacy-shield.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../rules/packs/outdated-law/rstv.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../rules/packs/outdated-law/tmg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../rules/packs/outdated-law/ttdsg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../rules/packs/personal-data/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../rules/packs/personal-data/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../rules/packs/personal-data/landline-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../rules/packs/personal-data/license-plate.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../rules/packs/personal-data/person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../rules/packs/personal-data/personal-mailbox.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../rules/packs/personal-data/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../../rules/packs/personal-data/postal-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../../rules/packs/solicitation/application-by-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_146[] = {
#embed "../../rules/packs/solicitation/case-in-public-reply.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_147[] = {
#embed "../../rules/packs/solicitation/health-data.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_148[] = {
#embed "../../rules/packs/solicitation/personal-data-by-direct-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_149[] = {
#embed "../../rules/packs/solicitation/personal-data-in-comments.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_150[] = {
#embed "../../rules/packs/solicitation/photos-of-others.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_151[] = {
#embed "../../rules/packs/solicitation/tagging-others.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_152[] = {
#embed "../../rules/packs/third-party-tool/file-transfer.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_153[] = {
#embed "../../rules/packs/third-party-tool/form.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_154[] = {
#embed "../../rules/packs/third-party-tool/high-risk-platform.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_155[] = {
#embed "../../rules/packs/third-party-tool/link-hub.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_156[] = {
#embed "../../rules/packs/third-party-tool/messenger-group.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_157[] = {
#embed "../../rules/packs/third-party-tool/newsletter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_158[] = {
#embed "../../rules/packs/third-party-tool/platform-only.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_159[] = {
#embed "../../rules/packs/unlawful-publication/applicant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_160[] = {
#embed "../../rules/packs/unlawful-publication/benefits-or-taxes.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_161[] = {
#embed "../../rules/packs/unlawful-publication/citizen-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_162[] = {
#embed "../../rules/packs/unlawful-publication/complainant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_163[] = {
#embed "../../rules/packs/unlawful-publication/death-details.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_164[] = {
#embed "../../rules/packs/unlawful-publication/employee-absence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_165[] = {
#embed "../../rules/packs/unlawful-publication/incident-with-identifiers.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_166[] = {
#embed "../../rules/packs/unlawful-publication/informant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_167[] = {
#embed "../../rules/packs/unlawful-publication/jubilee.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_168[] = {
#embed "../../rules/packs/unlawful-publication/origin-or-asylum.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_169[] = {
#embed "../../rules/packs/unlawful-publication/prize-winner.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_170[] = {
#embed "../../rules/packs/unlawful-publication/public-shaming.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_171[] = {
#embed "../../rules/person/cues.txt" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_172[] = {
#embed "../../rules/person/lexicon.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_173[] = {
#embed "../../rules/person/roles.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_174[] = {
#embed "../../rules/person/suffixes.txt" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_175[] = {
#embed "../../rules/person/weights.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_176[] = {
#embed "../../rules/policies/recommended.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_177[] = {
#embed "../../rules/policies/starter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_178[] = {
#embed "../../rules/scoring.yml" suffix(, 0) if_empty(0)
};

static const struct draftlint_embedded_file files[] = {
    {"compiled/library.bin", file_0, sizeof file_0 - 1},
    {"compiled/prefilter.bin", file_1, sizeof file_1 - 1},
    {"detectors/age.yml", file_2, sizeof file_2 - 1},
    {"detectors/bic.yml", file_3, sizeof file_3 - 1},
    {"detectors/case-number.yml", file_4, sizeof file_4 - 1},
    {"detectors/commercial-register.yml", file_5, sizeof file_5 - 1},
    {"detectors/coordinates.yml", file_6, sizeof file_6 - 1},
    {"detectors/credential.yml", file_7, sizeof file_7 - 1},
    {"detectors/credit-card.yml", file_8, sizeof file_8 - 1},
    {"detectors/creditor-id.yml", file_9, sizeof file_9 - 1},
    {"detectors/date-of-birth.yml", file_10, sizeof file_10 - 1},
    {"detectors/driving-licence.yml", file_11, sizeof file_11 - 1},
    {"detectors/email-address.yml", file_12, sizeof file_12 - 1},
    {"detectors/handle.yml", file_13, sizeof file_13 - 1},
    {"detectors/health-insurance-number.yml", file_14, sizeof file_14 - 1},
    {"detectors/iban.yml", file_15, sizeof file_15 - 1},
    {"detectors/id-card.yml", file_16, sizeof file_16 - 1},
    {"detectors/imei.yml", file_17, sizeof file_17 - 1},
    {"detectors/ip-address-v4.yml", file_18, sizeof file_18 - 1},
    {"detectors/ip-address-v6.yml", file_19, sizeof file_19 - 1},
    {"detectors/leitweg-id.yml", file_20, sizeof file_20 - 1},
    {"detectors/license-plate-de.yml", file_21, sizeof file_21 - 1},
    {"detectors/license-plate-official.yml", file_22, sizeof file_22 - 1},
    {"detectors/license-plate-other.yml", file_23, sizeof file_23 - 1},
    {"detectors/location-code.yml", file_24, sizeof file_24 - 1},
    {"detectors/mac-address.yml", file_25, sizeof file_25 - 1},
    {"detectors/mrz-card.yml", file_26, sizeof file_26 - 1},
    {"detectors/mrz-passport.yml", file_27, sizeof file_27 - 1},
    {"detectors/passport.yml", file_28, sizeof file_28 - 1},
    {"detectors/pension-insurance-number.yml", file_29, sizeof file_29 - 1},
    {"detectors/person.yml", file_30, sizeof file_30 - 1},
    {"detectors/phone-number.yml", file_31, sizeof file_31 - 1},
    {"detectors/physician-number.yml", file_32, sizeof file_32 - 1},
    {"detectors/postal-address-de.yml", file_33, sizeof file_33 - 1},
    {"detectors/practice-number.yml", file_34, sizeof file_34 - 1},
    {"detectors/residence-permit.yml", file_35, sizeof file_35 - 1},
    {"detectors/rf-reference.yml", file_36, sizeof file_36 - 1},
    {"detectors/social-insurance-number-at.yml", file_37, sizeof file_37 - 1},
    {"detectors/social-insurance-number-ch.yml", file_38, sizeof file_38 - 1},
    {"detectors/street-de.yml", file_39, sizeof file_39 - 1},
    {"detectors/tax-id.yml", file_40, sizeof file_40 - 1},
    {"detectors/tax-number.yml", file_41, sizeof file_41 - 1},
    {"detectors/vat-id.yml", file_42, sizeof file_42 - 1},
    {"detectors/vin.yml", file_43, sizeof file_43 - 1},
    {"detectors/w-idnr.yml", file_44, sizeof file_44 - 1},
    {"gazetteers/first-names.txt", file_45, sizeof file_45 - 1},
    {"gazetteers/surnames.txt", file_46, sizeof file_46 - 1},
    {"laws.yml", file_47, sizeof file_47 - 1},
    {"lists/bic-institutions.txt", file_48, sizeof file_48 - 1},
    {"lists/card-ranges.txt", file_49, sizeof file_49 - 1},
    {"lists/country-codes.txt", file_50, sizeof file_50 - 1},
    {"lists/creditor-id-lengths.txt", file_51, sizeof file_51 - 1},
    {"lists/iban-structures.txt", file_52, sizeof file_52 - 1},
    {"lists/icd10-categories.txt", file_53, sizeof file_53 - 1},
    {"lists/mail-functional-words.txt", file_54, sizeof file_54 - 1},
    {"lists/mail-not-domains.txt", file_55, sizeof file_55 - 1},
    {"lists/mail-private-providers.txt", file_56, sizeof file_56 - 1},
    {"lists/mail-reserved-domains.txt", file_57, sizeof file_57 - 1},
    {"lists/mail-spelled-signs.txt", file_58, sizeof file_58 - 1},
    {"lists/month-names.txt", file_59, sizeof file_59 - 1},
    {"lists/number-words.txt", file_60, sizeof file_60 - 1},
    {"lists/pension-insurance-areas.txt", file_61, sizeof file_61 - 1},
    {"lists/phone-area-codes-at.txt", file_62, sizeof file_62 - 1},
    {"lists/phone-area-codes-de.txt", file_63, sizeof file_63 - 1},
    {"lists/phone-countries.txt", file_64, sizeof file_64 - 1},
    {"lists/phone-extension-words.txt", file_65, sizeof file_65 - 1},
    {"lists/phone-ranges.txt", file_66, sizeof file_66 - 1},
    {"lists/phone-short-numbers.txt", file_67, sizeof file_67 - 1},
    {"lists/plate-abbreviations-de.txt", file_68, sizeof file_68 - 1},
    {"lists/plate-cantons-ch.txt", file_69, sizeof file_69 - 1},
    {"lists/plate-districts-at.txt", file_70, sizeof file_70 - 1},
    {"lists/plate-districts-de.txt", file_71, sizeof file_71 - 1},
    {"lists/plate-officials-de.txt", file_72, sizeof file_72 - 1},
    {"lists/register-signs.txt", file_73, sizeof file_73 - 1},
    {"lists/reserved-values.txt", file_74, sizeof file_74 - 1},
    {"lists/vat-forms.txt", file_75, sizeof file_75 - 1},
    {"macros.yml", file_76, sizeof file_76 - 1},
    {"packs/claim/absolute-privacy.yml", file_77, sizeof file_77 - 1},
    {"packs/claim/false-anonymity.yml", file_78, sizeof file_78 - 1},
    {"packs/claim/nothing-stored.yml", file_79, sizeof file_79 - 1},
    {"packs/claim/secure-channel.yml", file_80, sizeof file_80 - 1},
    {"packs/consent/accept-privacy-notice.yml", file_81, sizeof file_81 - 1},
    {"packs/consent/blanket-consent.yml", file_82, sizeof file_82 - 1},
    {"packs/consent/bundled-consent.yml", file_83, sizeof file_83 - 1},
    {"packs/consent/implied-consent.yml", file_84, sizeof file_84 - 1},
    {"packs/consent/legitimate-interest.yml", file_85, sizeof file_85 - 1},
    {"packs/consent/minors-without-guardians.yml", file_86, sizeof file_86 - 1},
    {"packs/consent/no-withdrawal-notice.yml", file_87, sizeof file_87 - 1},
    {"packs/consent/opt-out.yml", file_88, sizeof file_88 - 1},
    {"packs/credential/meeting-access.yml", file_89, sizeof file_89 - 1},
    {"packs/credential/password.yml", file_90, sizeof file_90 - 1},
    {"packs/identifiers/bic.yml", file_91, sizeof file_91 - 1},
    {"packs/identifiers/case-number.yml", file_92, sizeof file_92 - 1},
    {"packs/identifiers/coordinates.yml", file_93, sizeof file_93 - 1},
    {"packs/identifiers/credit-card.yml", file_94, sizeof file_94 - 1},
    {"packs/identifiers/date-of-birth.yml", file_95, sizeof file_95 - 1},
    {"packs/identifiers/device-number.yml", file_96, sizeof file_96 - 1},
    {"packs/identifiers/driving-licence.yml", file_97, sizeof file_97 - 1},
    {"packs/identifiers/handle.yml", file_98, sizeof file_98 - 1},
    {"packs/identifiers/health-insurance-number.yml", file_99, sizeof file_99 - 1},
    {"packs/identifiers/iban-near-official.yml", file_100, sizeof file_100 - 1},
    {"packs/identifiers/id-card.yml", file_101, sizeof file_101 - 1},
    {"packs/identifiers/ip-address.yml", file_102, sizeof file_102 - 1},
    {"packs/identifiers/passport.yml", file_103, sizeof file_103 - 1},
    {"packs/identifiers/physician-number.yml", file_104, sizeof file_104 - 1},
    {"packs/identifiers/social-insurance-number.yml", file_105, sizeof file_105 - 1},
    {"packs/identifiers/sole-trader.yml", file_106, sizeof file_106 - 1},
    {"packs/identifiers/tax-id.yml", file_107, sizeof file_107 - 1},
    {"packs/identifiers/tax-number.yml", file_108, sizeof file_108 - 1},
    {"packs/identifiers/vat-id.yml", file_109, sizeof file_109 - 1},
    {"packs/identifiers/vehicle-identification-number.yml", file_110, sizeof file_110 - 1},
    {"packs/image/assembly-photos.yml", file_111, sizeof file_111 - 1},
    {"packs/image/child-recognisable.yml", file_112, sizeof file_112 - 1},
    {"packs/image/event-photo-notice.yml", file_113, sizeof file_113 - 1},
    {"packs/image/livestream-notice.yml", file_114, sizeof file_114 - 1},
    {"packs/image/public-event-myth.yml", file_115, sizeof file_115 - 1},
    {"packs/image/victims.yml", file_116, sizeof file_116 - 1},
    {"packs/metadata/draft-remnants.yml", file_117, sizeof file_117 - 1},
    {"packs/metadata/file-reference.yml", file_118, sizeof file_118 - 1},
    {"packs/notice/competition-without-conditions.yml", file_119, sizeof file_119 - 1},
    {"packs/notice/competition-without-platform-release.yml", file_120, sizeof file_120 - 1},
    {"packs/notice/newsletter-without-unsubscribe.yml", file_121, sizeof file_121 - 1},
    {"packs/notice/no-complaint.yml", file_122, sizeof file_122 - 1},
    {"packs/notice/no-dpo.yml", file_123, sizeof file_123 - 1},
    {"packs/notice/no-retention.yml", file_124, sizeof file_124 - 1},
    {"packs/notice/no-rights.yml", file_125, sizeof file_125 - 1},
    {"packs/notice/registration-without-privacy-notice.yml", file_126, sizeof file_126 - 1},
    {"packs/notice/survey-without-privacy-notice.yml", file_127, sizeof file_127 - 1},
    {"packs/notice/video-conference.yml", file_128, sizeof file_128 - 1},
    {"packs/outdated-law/directive-95-46.yml", file_129, sizeof file_129 - 1},
    {"packs/outdated-law/gdpr-name.yml", file_130, sizeof file_130 - 1},
    {"packs/outdated-law/netzdg.yml", file_131, sizeof file_131 - 1},
    {"packs/outdated-law/old-bdsg.yml", file_132, sizeof file_132 - 1},
    {"packs/outdated-law/privacy-shield.yml", file_133, sizeof file_133 - 1},
    {"packs/outdated-law/rstv.yml", file_134, sizeof file_134 - 1},
    {"packs/outdated-law/tmg.yml", file_135, sizeof file_135 - 1},
    {"packs/outdated-law/ttdsg.yml", file_136, sizeof file_136 - 1},
    {"packs/personal-data/email-address.yml", file_137, sizeof file_137 - 1},
    {"packs/personal-data/iban.yml", file_138, sizeof file_138 - 1},
    {"packs/personal-data/landline-number.yml", file_139, sizeof file_139 - 1},
    {"packs/personal-data/license-plate.yml", file_140, sizeof file_140 - 1},
    {"packs/personal-data/person.yml", file_141, sizeof file_141 - 1},
    {"packs/personal-data/personal-mailbox.yml", file_142, sizeof file_142 - 1},
    {"packs/personal-data/phone-number.yml", file_143, sizeof file_143 - 1},
    {"packs/personal-data/postal-address.yml", file_144, sizeof file_144 - 1},
    {"packs/solicitation/application-by-message.yml", file_145, sizeof file_145 - 1},
    {"packs/solicitation/case-in-public-reply.yml", file_146, sizeof file_146 - 1},
    {"packs/solicitation/health-data.yml", file_147, sizeof file_147 - 1},
    {"packs/solicitation/personal-data-by-direct-message.yml", file_148, sizeof file_148 - 1},
    {"packs/solicitation/personal-data-in-comments.yml", file_149, sizeof file_149 - 1},
    {"packs/solicitation/photos-of-others.yml", file_150, sizeof file_150 - 1},
    {"packs/solicitation/tagging-others.yml", file_151, sizeof file_151 - 1},
    {"packs/third-party-tool/file-transfer.yml", file_152, sizeof file_152 - 1},
    {"packs/third-party-tool/form.yml", file_153, sizeof file_153 - 1},
    {"packs/third-party-tool/high-risk-platform.yml", file_154, sizeof file_154 - 1},
    {"packs/third-party-tool/link-hub.yml", file_155, sizeof file_155 - 1},
    {"packs/third-party-tool/messenger-group.yml", file_156, sizeof file_156 - 1},
    {"packs/third-party-tool/newsletter.yml", file_157, sizeof file_157 - 1},
    {"packs/third-party-tool/platform-only.yml", file_158, sizeof file_158 - 1},
    {"packs/unlawful-publication/applicant.yml", file_159, sizeof file_159 - 1},
    {"packs/unlawful-publication/benefits-or-taxes.yml", file_160, sizeof file_160 - 1},
    {"packs/unlawful-publication/citizen-message.yml", file_161, sizeof file_161 - 1},
    {"packs/unlawful-publication/complainant.yml", file_162, sizeof file_162 - 1},
    {"packs/unlawful-publication/death-details.yml", file_163, sizeof file_163 - 1},
    {"packs/unlawful-publication/employee-absence.yml", file_164, sizeof file_164 - 1},
    {"packs/unlawful-publication/incident-with-identifiers.yml", file_165, sizeof file_165 - 1},
    {"packs/unlawful-publication/informant.yml", file_166, sizeof file_166 - 1},
    {"packs/unlawful-publication/jubilee.yml", file_167, sizeof file_167 - 1},
    {"packs/unlawful-publication/origin-or-asylum.yml", file_168, sizeof file_168 - 1},
    {"packs/unlawful-publication/prize-winner.yml", file_169, sizeof file_169 - 1},
    {"packs/unlawful-publication/public-shaming.yml", file_170, sizeof file_170 - 1},
    {"person/cues.txt", file_171, sizeof file_171 - 1},
    {"person/lexicon.bin", file_172, sizeof file_172 - 1},
    {"person/roles.txt", file_173, sizeof file_173 - 1},
    {"person/suffixes.txt", file_174, sizeof file_174 - 1},
    {"person/weights.bin", file_175, sizeof file_175 - 1},
    {"policies/recommended.yml", file_176, sizeof file_176 - 1},
    {"policies/starter.yml", file_177, sizeof file_177 - 1},
    {"scoring.yml", file_178, sizeof file_178 - 1},
};

size_t draftlint_embedded_count(void) { return sizeof files / sizeof files[0]; }

struct draftlint_embedded_file draftlint_embedded_file_at(size_t index) { return files[index]; }
