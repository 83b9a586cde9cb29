// Written by `make embed`. Do not edit.
#include "CRules.h"

// Each array ends with a NUL, so that an empty file is legal C; the table's length leaves it out.
static const unsigned char file_0[] = {
#embed "../../rules/compiled/triggers.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../rules/detectors/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../rules/detectors/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../rules/detectors/license-plate-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../rules/detectors/license-plate-other.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../rules/detectors/person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../rules/detectors/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../rules/detectors/postal-address-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../rules/detectors/street-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../rules/gazetteers/first-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../rules/gazetteers/surnames.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../rules/laws.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../rules/lists/bic-institutions.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../rules/lists/card-ranges.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../rules/lists/country-codes.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../rules/lists/creditor-id-lengths.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../rules/lists/iban-structures.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../rules/lists/icd10-categories.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../rules/lists/mail-functional-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../rules/lists/mail-not-domains.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../rules/lists/mail-private-providers.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../rules/lists/mail-reserved-domains.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../rules/lists/mail-spelled-signs.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../rules/lists/month-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../rules/lists/number-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../rules/lists/pension-insurance-areas.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../rules/lists/phone-area-codes-at.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../rules/lists/phone-area-codes-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../rules/lists/phone-countries.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../rules/lists/phone-extension-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../rules/lists/phone-ranges.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../rules/lists/phone-short-numbers.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../rules/lists/plate-abbreviations-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../rules/lists/plate-cantons-ch.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../rules/lists/plate-districts-at.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../rules/lists/plate-districts-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../rules/lists/plate-officials-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../rules/lists/register-signs.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../rules/lists/reserved-values.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../rules/lists/vat-forms.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../rules/macros.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../rules/packs/claim/absolute-privacy.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../rules/packs/claim/false-anonymity.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../rules/packs/claim/nothing-stored.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../rules/packs/claim/secure-channel.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../rules/packs/consent/accept-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../rules/packs/consent/blanket-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../rules/packs/consent/bundled-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../rules/packs/consent/implied-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../rules/packs/consent/legitimate-interest.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../rules/packs/consent/minors-without-guardians.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../rules/packs/consent/no-withdrawal-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../rules/packs/consent/opt-out.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../rules/packs/credential/meeting-access.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../rules/packs/credential/password.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../rules/packs/image/assembly-photos.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../rules/packs/image/child-recognisable.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../rules/packs/image/event-photo-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../rules/packs/image/livestream-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../rules/packs/image/public-event-myth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../rules/packs/image/victims.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../rules/packs/metadata/draft-remnants.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../rules/packs/metadata/file-reference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../rules/packs/notice/competition-without-conditions.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../rules/packs/notice/competition-without-platform-release.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../rules/packs/notice/newsletter-without-unsubscribe.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../rules/packs/notice/no-complaint.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../rules/packs/notice/no-dpo.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../rules/packs/notice/no-retention.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../rules/packs/notice/no-rights.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../rules/packs/notice/registration-without-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../rules/packs/notice/survey-without-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../rules/packs/notice/video-conference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../rules/packs/outdated-law/directive-95-46.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../rules/packs/outdated-law/gdpr-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../rules/packs/outdated-law/netzdg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../rules/packs/outdated-law/old-bdsg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../rules/packs/outdated-law/privacy-shield.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../rules/packs/outdated-law/rstv.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../rules/packs/outdated-law/tmg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../rules/packs/outdated-law/ttdsg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../rules/packs/personal-data/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../rules/packs/personal-data/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../rules/packs/personal-data/landline-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../rules/packs/personal-data/license-plate.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../rules/packs/personal-data/person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../rules/packs/personal-data/personal-mailbox.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../rules/packs/personal-data/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../rules/packs/personal-data/postal-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../rules/packs/solicitation/application-by-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../rules/packs/solicitation/case-in-public-reply.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../rules/packs/solicitation/health-data.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../rules/packs/solicitation/personal-data-by-direct-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../rules/packs/solicitation/personal-data-in-comments.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../rules/packs/solicitation/photos-of-others.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../rules/packs/solicitation/tagging-others.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../rules/packs/third-party-tool/file-transfer.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../rules/packs/third-party-tool/form.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../rules/packs/third-party-tool/high-risk-platform.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../rules/packs/third-party-tool/link-hub.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../rules/packs/third-party-tool/messenger-group.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../rules/packs/third-party-tool/newsletter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../rules/packs/third-party-tool/platform-only.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../rules/packs/unlawful-publication/applicant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../rules/packs/unlawful-publication/benefits-or-taxes.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../rules/packs/unlawful-publication/citizen-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../rules/packs/unlawful-publication/complainant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../rules/packs/unlawful-publication/death-details.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../rules/packs/unlawful-publication/employee-absence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../rules/packs/unlawful-publication/incident-with-identifiers.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../rules/packs/unlawful-publication/informant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../rules/packs/unlawful-publication/jubilee.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../rules/packs/unlawful-publication/origin-or-asylum.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../rules/packs/unlawful-publication/prize-winner.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../rules/packs/unlawful-publication/public-shaming.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../rules/person/cues.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../rules/person/lexicon.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../rules/person/roles.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../rules/person/suffixes.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../rules/person/weights.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../rules/policies/recommended.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../rules/policies/starter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../rules/scoring.yml" suffix(, 0) if_empty(0)
};

static const struct draftlint_embedded_file files[] = {
    {"compiled/triggers.bin", file_0, sizeof file_0 - 1},
    {"detectors/email-address.yml", file_1, sizeof file_1 - 1},
    {"detectors/iban.yml", file_2, sizeof file_2 - 1},
    {"detectors/license-plate-de.yml", file_3, sizeof file_3 - 1},
    {"detectors/license-plate-other.yml", file_4, sizeof file_4 - 1},
    {"detectors/person.yml", file_5, sizeof file_5 - 1},
    {"detectors/phone-number.yml", file_6, sizeof file_6 - 1},
    {"detectors/postal-address-de.yml", file_7, sizeof file_7 - 1},
    {"detectors/street-de.yml", file_8, sizeof file_8 - 1},
    {"gazetteers/first-names.txt", file_9, sizeof file_9 - 1},
    {"gazetteers/surnames.txt", file_10, sizeof file_10 - 1},
    {"laws.yml", file_11, sizeof file_11 - 1},
    {"lists/bic-institutions.txt", file_12, sizeof file_12 - 1},
    {"lists/card-ranges.txt", file_13, sizeof file_13 - 1},
    {"lists/country-codes.txt", file_14, sizeof file_14 - 1},
    {"lists/creditor-id-lengths.txt", file_15, sizeof file_15 - 1},
    {"lists/iban-structures.txt", file_16, sizeof file_16 - 1},
    {"lists/icd10-categories.txt", file_17, sizeof file_17 - 1},
    {"lists/mail-functional-words.txt", file_18, sizeof file_18 - 1},
    {"lists/mail-not-domains.txt", file_19, sizeof file_19 - 1},
    {"lists/mail-private-providers.txt", file_20, sizeof file_20 - 1},
    {"lists/mail-reserved-domains.txt", file_21, sizeof file_21 - 1},
    {"lists/mail-spelled-signs.txt", file_22, sizeof file_22 - 1},
    {"lists/month-names.txt", file_23, sizeof file_23 - 1},
    {"lists/number-words.txt", file_24, sizeof file_24 - 1},
    {"lists/pension-insurance-areas.txt", file_25, sizeof file_25 - 1},
    {"lists/phone-area-codes-at.txt", file_26, sizeof file_26 - 1},
    {"lists/phone-area-codes-de.txt", file_27, sizeof file_27 - 1},
    {"lists/phone-countries.txt", file_28, sizeof file_28 - 1},
    {"lists/phone-extension-words.txt", file_29, sizeof file_29 - 1},
    {"lists/phone-ranges.txt", file_30, sizeof file_30 - 1},
    {"lists/phone-short-numbers.txt", file_31, sizeof file_31 - 1},
    {"lists/plate-abbreviations-de.txt", file_32, sizeof file_32 - 1},
    {"lists/plate-cantons-ch.txt", file_33, sizeof file_33 - 1},
    {"lists/plate-districts-at.txt", file_34, sizeof file_34 - 1},
    {"lists/plate-districts-de.txt", file_35, sizeof file_35 - 1},
    {"lists/plate-officials-de.txt", file_36, sizeof file_36 - 1},
    {"lists/register-signs.txt", file_37, sizeof file_37 - 1},
    {"lists/reserved-values.txt", file_38, sizeof file_38 - 1},
    {"lists/vat-forms.txt", file_39, sizeof file_39 - 1},
    {"macros.yml", file_40, sizeof file_40 - 1},
    {"packs/claim/absolute-privacy.yml", file_41, sizeof file_41 - 1},
    {"packs/claim/false-anonymity.yml", file_42, sizeof file_42 - 1},
    {"packs/claim/nothing-stored.yml", file_43, sizeof file_43 - 1},
    {"packs/claim/secure-channel.yml", file_44, sizeof file_44 - 1},
    {"packs/consent/accept-privacy-notice.yml", file_45, sizeof file_45 - 1},
    {"packs/consent/blanket-consent.yml", file_46, sizeof file_46 - 1},
    {"packs/consent/bundled-consent.yml", file_47, sizeof file_47 - 1},
    {"packs/consent/implied-consent.yml", file_48, sizeof file_48 - 1},
    {"packs/consent/legitimate-interest.yml", file_49, sizeof file_49 - 1},
    {"packs/consent/minors-without-guardians.yml", file_50, sizeof file_50 - 1},
    {"packs/consent/no-withdrawal-notice.yml", file_51, sizeof file_51 - 1},
    {"packs/consent/opt-out.yml", file_52, sizeof file_52 - 1},
    {"packs/credential/meeting-access.yml", file_53, sizeof file_53 - 1},
    {"packs/credential/password.yml", file_54, sizeof file_54 - 1},
    {"packs/image/assembly-photos.yml", file_55, sizeof file_55 - 1},
    {"packs/image/child-recognisable.yml", file_56, sizeof file_56 - 1},
    {"packs/image/event-photo-notice.yml", file_57, sizeof file_57 - 1},
    {"packs/image/livestream-notice.yml", file_58, sizeof file_58 - 1},
    {"packs/image/public-event-myth.yml", file_59, sizeof file_59 - 1},
    {"packs/image/victims.yml", file_60, sizeof file_60 - 1},
    {"packs/metadata/draft-remnants.yml", file_61, sizeof file_61 - 1},
    {"packs/metadata/file-reference.yml", file_62, sizeof file_62 - 1},
    {"packs/notice/competition-without-conditions.yml", file_63, sizeof file_63 - 1},
    {"packs/notice/competition-without-platform-release.yml", file_64, sizeof file_64 - 1},
    {"packs/notice/newsletter-without-unsubscribe.yml", file_65, sizeof file_65 - 1},
    {"packs/notice/no-complaint.yml", file_66, sizeof file_66 - 1},
    {"packs/notice/no-dpo.yml", file_67, sizeof file_67 - 1},
    {"packs/notice/no-retention.yml", file_68, sizeof file_68 - 1},
    {"packs/notice/no-rights.yml", file_69, sizeof file_69 - 1},
    {"packs/notice/registration-without-privacy-notice.yml", file_70, sizeof file_70 - 1},
    {"packs/notice/survey-without-privacy-notice.yml", file_71, sizeof file_71 - 1},
    {"packs/notice/video-conference.yml", file_72, sizeof file_72 - 1},
    {"packs/outdated-law/directive-95-46.yml", file_73, sizeof file_73 - 1},
    {"packs/outdated-law/gdpr-name.yml", file_74, sizeof file_74 - 1},
    {"packs/outdated-law/netzdg.yml", file_75, sizeof file_75 - 1},
    {"packs/outdated-law/old-bdsg.yml", file_76, sizeof file_76 - 1},
    {"packs/outdated-law/privacy-shield.yml", file_77, sizeof file_77 - 1},
    {"packs/outdated-law/rstv.yml", file_78, sizeof file_78 - 1},
    {"packs/outdated-law/tmg.yml", file_79, sizeof file_79 - 1},
    {"packs/outdated-law/ttdsg.yml", file_80, sizeof file_80 - 1},
    {"packs/personal-data/email-address.yml", file_81, sizeof file_81 - 1},
    {"packs/personal-data/iban.yml", file_82, sizeof file_82 - 1},
    {"packs/personal-data/landline-number.yml", file_83, sizeof file_83 - 1},
    {"packs/personal-data/license-plate.yml", file_84, sizeof file_84 - 1},
    {"packs/personal-data/person.yml", file_85, sizeof file_85 - 1},
    {"packs/personal-data/personal-mailbox.yml", file_86, sizeof file_86 - 1},
    {"packs/personal-data/phone-number.yml", file_87, sizeof file_87 - 1},
    {"packs/personal-data/postal-address.yml", file_88, sizeof file_88 - 1},
    {"packs/solicitation/application-by-message.yml", file_89, sizeof file_89 - 1},
    {"packs/solicitation/case-in-public-reply.yml", file_90, sizeof file_90 - 1},
    {"packs/solicitation/health-data.yml", file_91, sizeof file_91 - 1},
    {"packs/solicitation/personal-data-by-direct-message.yml", file_92, sizeof file_92 - 1},
    {"packs/solicitation/personal-data-in-comments.yml", file_93, sizeof file_93 - 1},
    {"packs/solicitation/photos-of-others.yml", file_94, sizeof file_94 - 1},
    {"packs/solicitation/tagging-others.yml", file_95, sizeof file_95 - 1},
    {"packs/third-party-tool/file-transfer.yml", file_96, sizeof file_96 - 1},
    {"packs/third-party-tool/form.yml", file_97, sizeof file_97 - 1},
    {"packs/third-party-tool/high-risk-platform.yml", file_98, sizeof file_98 - 1},
    {"packs/third-party-tool/link-hub.yml", file_99, sizeof file_99 - 1},
    {"packs/third-party-tool/messenger-group.yml", file_100, sizeof file_100 - 1},
    {"packs/third-party-tool/newsletter.yml", file_101, sizeof file_101 - 1},
    {"packs/third-party-tool/platform-only.yml", file_102, sizeof file_102 - 1},
    {"packs/unlawful-publication/applicant.yml", file_103, sizeof file_103 - 1},
    {"packs/unlawful-publication/benefits-or-taxes.yml", file_104, sizeof file_104 - 1},
    {"packs/unlawful-publication/citizen-message.yml", file_105, sizeof file_105 - 1},
    {"packs/unlawful-publication/complainant.yml", file_106, sizeof file_106 - 1},
    {"packs/unlawful-publication/death-details.yml", file_107, sizeof file_107 - 1},
    {"packs/unlawful-publication/employee-absence.yml", file_108, sizeof file_108 - 1},
    {"packs/unlawful-publication/incident-with-identifiers.yml", file_109, sizeof file_109 - 1},
    {"packs/unlawful-publication/informant.yml", file_110, sizeof file_110 - 1},
    {"packs/unlawful-publication/jubilee.yml", file_111, sizeof file_111 - 1},
    {"packs/unlawful-publication/origin-or-asylum.yml", file_112, sizeof file_112 - 1},
    {"packs/unlawful-publication/prize-winner.yml", file_113, sizeof file_113 - 1},
    {"packs/unlawful-publication/public-shaming.yml", file_114, sizeof file_114 - 1},
    {"person/cues.txt", file_115, sizeof file_115 - 1},
    {"person/lexicon.bin", file_116, sizeof file_116 - 1},
    {"person/roles.txt", file_117, sizeof file_117 - 1},
    {"person/suffixes.txt", file_118, sizeof file_118 - 1},
    {"person/weights.bin", file_119, sizeof file_119 - 1},
    {"policies/recommended.yml", file_120, sizeof file_120 - 1},
    {"policies/starter.yml", file_121, sizeof file_121 - 1},
    {"scoring.yml", file_122, sizeof file_122 - 1},
};

size_t draftlint_embedded_count(void) { return sizeof files / sizeof files[0]; }

struct draftlint_embedded_file draftlint_embedded_file_at(size_t index) { return files[index]; }
