// Written by `make embed`. Do not edit.
#include "CRules.h"

// Each array ends with a NUL, so that an empty file is legal C; the table's length leaves it out.
_Alignas(16) static const unsigned char file_0[] = {
#embed "../../rules/compiled/library.bin" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_1[] = {
#embed "../../rules/compiled/prefilter.bin" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_2[] = {
#embed "../../rules/compiled/programs.bin" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_3[] = {
#embed "../../rules/compiled/terms.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../rules/detectors/adult.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../rules/detectors/advice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../rules/detectors/age.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../rules/detectors/bare-age.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../rules/detectors/bic.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../rules/detectors/biometric.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../rules/detectors/business.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../rules/detectors/case-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../rules/detectors/case-record.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../rules/detectors/children.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../rules/detectors/clock-time.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../rules/detectors/colour.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../rules/detectors/commercial-register.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../rules/detectors/coordinates.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../rules/detectors/credential.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../rules/detectors/credit-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../rules/detectors/creditor-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../rules/detectors/criminal-record.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../rules/detectors/date-of-birth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../rules/detectors/death-cause.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../rules/detectors/death.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../rules/detectors/driving-licence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../rules/detectors/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../rules/detectors/employee.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../rules/detectors/enquiries.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../rules/detectors/ethnicity.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../rules/detectors/family-status.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../rules/detectors/festivity.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../rules/detectors/first-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../rules/detectors/food-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../rules/detectors/genetic.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../rules/detectors/guide.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../rules/detectors/handle.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../rules/detectors/health-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../rules/detectors/health.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../rules/detectors/home.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../rules/detectors/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../rules/detectors/id-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../rules/detectors/imei.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../rules/detectors/incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../rules/detectors/institution.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../rules/detectors/ip-address-v4.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../rules/detectors/ip-address-v6.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../rules/detectors/leitweg-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../rules/detectors/license-plate-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../rules/detectors/license-plate-official.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../rules/detectors/license-plate-other.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../rules/detectors/location-code.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../rules/detectors/mac-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../rules/detectors/minor-age.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../rules/detectors/minor.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../rules/detectors/missing-person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../rules/detectors/mrz-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../rules/detectors/mrz-passport.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../rules/detectors/no-fact.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../rules/detectors/occupation.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../rules/detectors/offence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../rules/detectors/passport.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../rules/detectors/pension-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../rules/detectors/person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../rules/detectors/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../rules/detectors/physician-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../rules/detectors/place.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../rules/detectors/political-opinion.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../rules/detectors/postal-address-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../rules/detectors/practice-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../rules/detectors/press-office.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../rules/detectors/private-sphere.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../rules/detectors/procedure.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../rules/detectors/protected-place.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../rules/detectors/quarter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../rules/detectors/recurring-time.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../rules/detectors/religion.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../rules/detectors/residence-permit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../rules/detectors/rf-reference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../rules/detectors/school-class.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../rules/detectors/school.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../rules/detectors/sex-life.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../rules/detectors/social-benefit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../rules/detectors/social-insurance-number-at.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../rules/detectors/social-insurance-number-ch.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../rules/detectors/speaker.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../rules/detectors/street-de.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../rules/detectors/tax-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../rules/detectors/tax-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../rules/detectors/trade-union.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../rules/detectors/vat-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../rules/detectors/vehicle-case.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../rules/detectors/vehicle.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../rules/detectors/venue.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../rules/detectors/victim-family.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../rules/detectors/vin.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../rules/detectors/w-idnr.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../rules/gazetteers/first-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../rules/gazetteers/surnames.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../rules/laws.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../rules/linking/animal.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../rules/linking/anonymous-families.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../rules/linking/article-feminine.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../rules/linking/article-indefinite.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../rules/linking/article-masculine.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../rules/linking/article-neuter.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../rules/linking/article-own.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../rules/linking/binder.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../rules/linking/campaign.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../rules/linking/conditional.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../rules/linking/copula.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../rules/linking/craft.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../rules/linking/endings.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../rules/linking/event.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../rules/linking/having.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../rules/linking/legal.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../rules/linking/modal.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../rules/linking/negation.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../rules/linking/organisation.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../rules/linking/past.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../rules/linking/person-feminine.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../rules/linking/person-masculine-even.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../rules/linking/person-masculine.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../rules/linking/person-neuter.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../rules/linking/person-plural.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../rules/linking/possessive.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../rules/linking/pronoun.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../rules/linking/reflexive.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../rules/linking/role-feminine.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../rules/linking/role-masculine.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../rules/linking/salutation.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../rules/linking/small-cell.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../rules/linking/small-number.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../rules/linking/speech.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../rules/linking/towards.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../rules/linking/weights.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../rules/lists/bic-institutions.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../rules/lists/card-ranges.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../rules/lists/consent-scopes.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../rules/lists/country-codes.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../rules/lists/creditor-id-lengths.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../rules/lists/iban-structures.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../rules/lists/icd10-categories.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../rules/lists/mail-functional-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../../rules/lists/mail-not-domains.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../../rules/lists/mail-private-providers.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_146[] = {
#embed "../../rules/lists/mail-reserved-domains.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_147[] = {
#embed "../../rules/lists/mail-spelled-signs.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_148[] = {
#embed "../../rules/lists/month-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_149[] = {
#embed "../../rules/lists/number-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_150[] = {
#embed "../../rules/lists/pension-insurance-areas.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_151[] = {
#embed "../../rules/lists/phone-area-codes-at.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_152[] = {
#embed "../../rules/lists/phone-area-codes-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_153[] = {
#embed "../../rules/lists/phone-countries.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_154[] = {
#embed "../../rules/lists/phone-extension-words.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_155[] = {
#embed "../../rules/lists/phone-ranges.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_156[] = {
#embed "../../rules/lists/phone-short-numbers.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_157[] = {
#embed "../../rules/lists/plate-abbreviations-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_158[] = {
#embed "../../rules/lists/plate-cantons-ch.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_159[] = {
#embed "../../rules/lists/plate-districts-at.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_160[] = {
#embed "../../rules/lists/plate-districts-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_161[] = {
#embed "../../rules/lists/plate-officials-de.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_162[] = {
#embed "../../rules/lists/register-signs.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_163[] = {
#embed "../../rules/lists/reserved-values.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_164[] = {
#embed "../../rules/lists/vat-forms.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_165[] = {
#embed "../../rules/macros.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_166[] = {
#embed "../../rules/packs/accessibility/all-capitals.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_167[] = {
#embed "../../rules/packs/accessibility/alt-text-missing.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_168[] = {
#embed "../../rules/packs/accessibility/captions-missing.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_169[] = {
#embed "../../rules/packs/accessibility/emoji-run.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_170[] = {
#embed "../../rules/packs/accessibility/fake-font.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_171[] = {
#embed "../../rules/packs/accessibility/hashtag-case.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_172[] = {
#embed "../../rules/packs/accessibility/poor-alt-text.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_173[] = {
#embed "../../rules/packs/accessibility/text-in-image.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_174[] = {
#embed "../../rules/packs/accessibility/vague-link-text.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_175[] = {
#embed "../../rules/packs/advertising/brand-praise.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_176[] = {
#embed "../../rules/packs/advertising/unlabelled-partnership.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_177[] = {
#embed "../../rules/packs/advertising/weak-label.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_178[] = {
#embed "../../rules/packs/ai-content/text-without-editor.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_179[] = {
#embed "../../rules/packs/ai-content/text-without-review.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_180[] = {
#embed "../../rules/packs/ai-content/undisclosed-media.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_181[] = {
#embed "../../rules/packs/claim/absolute-answer.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_182[] = {
#embed "../../rules/packs/claim/absolute-privacy.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_183[] = {
#embed "../../rules/packs/claim/false-anonymity.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_184[] = {
#embed "../../rules/packs/claim/nothing-stored.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_185[] = {
#embed "../../rules/packs/claim/secure-channel.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_186[] = {
#embed "../../rules/packs/combination/account-and-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_187[] = {
#embed "../../rules/packs/combination/address-and-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_188[] = {
#embed "../../rules/packs/combination/age-place-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_189[] = {
#embed "../../rules/packs/combination/age-quarter-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_190[] = {
#embed "../../rules/packs/combination/child-by-context.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_191[] = {
#embed "../../rules/packs/combination/child-of-a-group.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_192[] = {
#embed "../../rules/packs/combination/colleague-and-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_193[] = {
#embed "../../rules/packs/combination/death-details.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_194[] = {
#embed "../../rules/packs/combination/facts-and-sensitive.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_195[] = {
#embed "../../rules/packs/combination/home-coordinates.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_196[] = {
#embed "../../rules/packs/combination/initials-age-place.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_197[] = {
#embed "../../rules/packs/combination/many-facts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_198[] = {
#embed "../../rules/packs/combination/minor-and-quarter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_199[] = {
#embed "../../rules/packs/combination/minor-and-school.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_200[] = {
#embed "../../rules/packs/combination/minor-schedule.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_201[] = {
#embed "../../rules/packs/combination/minor-school-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_202[] = {
#embed "../../rules/packs/combination/minor-with-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_203[] = {
#embed "../../rules/packs/combination/name-and-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_204[] = {
#embed "../../rules/packs/combination/name-and-age.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_205[] = {
#embed "../../rules/packs/combination/name-and-birth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_206[] = {
#embed "../../rules/packs/combination/name-and-case-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_207[] = {
#embed "../../rules/packs/combination/name-and-contact.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_208[] = {
#embed "../../rules/packs/combination/name-and-procedure.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_209[] = {
#embed "../../rules/packs/combination/name-list.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_210[] = {
#embed "../../rules/packs/combination/named-minor.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_211[] = {
#embed "../../rules/packs/combination/office-holder-private.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_212[] = {
#embed "../../rules/packs/combination/plate-in-case.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_213[] = {
#embed "../../rules/packs/combination/protected-place.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_214[] = {
#embed "../../rules/packs/combination/relative-and-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_215[] = {
#embed "../../rules/packs/combination/role-and-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_216[] = {
#embed "../../rules/packs/combination/small-cell-place.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_217[] = {
#embed "../../rules/packs/combination/small-cell.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_218[] = {
#embed "../../rules/packs/combination/small-unit-incident.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_219[] = {
#embed "../../rules/packs/combination/small-unit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_220[] = {
#embed "../../rules/packs/combination/vehicle-offence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_221[] = {
#embed "../../rules/packs/combination/victim-family.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_222[] = {
#embed "../../rules/packs/consent/accept-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_223[] = {
#embed "../../rules/packs/consent/blanket-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_224[] = {
#embed "../../rules/packs/consent/bundled-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_225[] = {
#embed "../../rules/packs/consent/implied-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_226[] = {
#embed "../../rules/packs/consent/legitimate-interest.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_227[] = {
#embed "../../rules/packs/consent/minors-decide-alone.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_228[] = {
#embed "../../rules/packs/consent/minors-without-guardians.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_229[] = {
#embed "../../rules/packs/consent/no-withdrawal-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_230[] = {
#embed "../../rules/packs/consent/opt-out.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_231[] = {
#embed "../../rules/packs/copyright/credit-missing.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_232[] = {
#embed "../../rules/packs/copyright/incomplete-licence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_233[] = {
#embed "../../rules/packs/copyright/invalid-credit-in-media.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_234[] = {
#embed "../../rules/packs/copyright/invalid-credit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_235[] = {
#embed "../../rules/packs/copyright/third-party-work.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_236[] = {
#embed "../../rules/packs/credential/meeting-access.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_237[] = {
#embed "../../rules/packs/credential/password.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_238[] = {
#embed "../../rules/packs/credential/token-in-link.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_239[] = {
#embed "../../rules/packs/crisis/warning-without-time.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_240[] = {
#embed "../../rules/packs/exception/blanket.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_241[] = {
#embed "../../rules/packs/exception/expired.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_242[] = {
#embed "../../rules/packs/exception/expiring.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_243[] = {
#embed "../../rules/packs/exception/malformed.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_244[] = {
#embed "../../rules/packs/exception/not-permitted.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_245[] = {
#embed "../../rules/packs/exception/unused.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_246[] = {
#embed "../../rules/packs/identifiers/bic.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_247[] = {
#embed "../../rules/packs/identifiers/case-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_248[] = {
#embed "../../rules/packs/identifiers/coordinates.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_249[] = {
#embed "../../rules/packs/identifiers/credit-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_250[] = {
#embed "../../rules/packs/identifiers/date-of-birth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_251[] = {
#embed "../../rules/packs/identifiers/device-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_252[] = {
#embed "../../rules/packs/identifiers/driving-licence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_253[] = {
#embed "../../rules/packs/identifiers/handle.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_254[] = {
#embed "../../rules/packs/identifiers/health-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_255[] = {
#embed "../../rules/packs/identifiers/iban-near-official.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_256[] = {
#embed "../../rules/packs/identifiers/id-card.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_257[] = {
#embed "../../rules/packs/identifiers/ip-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_258[] = {
#embed "../../rules/packs/identifiers/passport.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_259[] = {
#embed "../../rules/packs/identifiers/physician-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_260[] = {
#embed "../../rules/packs/identifiers/social-insurance-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_261[] = {
#embed "../../rules/packs/identifiers/sole-trader.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_262[] = {
#embed "../../rules/packs/identifiers/tax-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_263[] = {
#embed "../../rules/packs/identifiers/tax-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_264[] = {
#embed "../../rules/packs/identifiers/vat-id.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_265[] = {
#embed "../../rules/packs/identifiers/vehicle-identification-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_266[] = {
#embed "../../rules/packs/image/assembly-photos.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_267[] = {
#embed "../../rules/packs/image/child-named.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_268[] = {
#embed "../../rules/packs/image/child-recognisable.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_269[] = {
#embed "../../rules/packs/image/children-pictured.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_270[] = {
#embed "../../rules/packs/image/event-photo-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_271[] = {
#embed "../../rules/packs/image/livestream-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_272[] = {
#embed "../../rules/packs/image/public-event-myth.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_273[] = {
#embed "../../rules/packs/image/victims-in-alternative-text.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_274[] = {
#embed "../../rules/packs/image/victims.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_275[] = {
#embed "../../rules/packs/image/without-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_276[] = {
#embed "../../rules/packs/imprint/imprint-url.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_277[] = {
#embed "../../rules/packs/imprint/privacy-url.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_278[] = {
#embed "../../rules/packs/language/gender-characters.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_279[] = {
#embed "../../rules/packs/language/mixed-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_280[] = {
#embed "../../rules/packs/media-and-consent/alt-text.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_281[] = {
#embed "../../rules/packs/media-and-consent/consent-expiry.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_282[] = {
#embed "../../rules/packs/media-and-consent/expired-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_283[] = {
#embed "../../rules/packs/media-and-consent/food-notice-expiry.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_284[] = {
#embed "../../rules/packs/media-and-consent/guardian-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_285[] = {
#embed "../../rules/packs/media-and-consent/image-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_286[] = {
#embed "../../rules/packs/media-and-consent/search-notice-expiry.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_287[] = {
#embed "../../rules/packs/metadata/ai-chat-remnants.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_288[] = {
#embed "../../rules/packs/metadata/cloud-share-link.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_289[] = {
#embed "../../rules/packs/metadata/draft-remnants.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_290[] = {
#embed "../../rules/packs/metadata/file-reference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_291[] = {
#embed "../../rules/packs/metadata/internal-path.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_292[] = {
#embed "../../rules/packs/metadata/media-consent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_293[] = {
#embed "../../rules/packs/metadata/media-file-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_294[] = {
#embed "../../rules/packs/metadata/media-not-stripped.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_295[] = {
#embed "../../rules/packs/metadata/media-people.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_296[] = {
#embed "../../rules/packs/neutrality/disparagement.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_297[] = {
#embed "../../rules/packs/neutrality/early-results.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_298[] = {
#embed "../../rules/packs/neutrality/paid-political-reach.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_299[] = {
#embed "../../rules/packs/neutrality/party-or-candidate.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_300[] = {
#embed "../../rules/packs/neutrality/track-record.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_301[] = {
#embed "../../rules/packs/neutrality/voting-recommendation.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_302[] = {
#embed "../../rules/packs/notice/competition-without-conditions.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_303[] = {
#embed "../../rules/packs/notice/competition-without-platform-release.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_304[] = {
#embed "../../rules/packs/notice/newsletter-without-unsubscribe.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_305[] = {
#embed "../../rules/packs/notice/no-complaint.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_306[] = {
#embed "../../rules/packs/notice/no-dpo.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_307[] = {
#embed "../../rules/packs/notice/no-retention.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_308[] = {
#embed "../../rules/packs/notice/no-rights.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_309[] = {
#embed "../../rules/packs/notice/registration-without-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_310[] = {
#embed "../../rules/packs/notice/survey-without-privacy-notice.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_311[] = {
#embed "../../rules/packs/notice/video-conference.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_312[] = {
#embed "../../rules/packs/outdated-law/directive-95-46.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_313[] = {
#embed "../../rules/packs/outdated-law/gdpr-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_314[] = {
#embed "../../rules/packs/outdated-law/netzdg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_315[] = {
#embed "../../rules/packs/outdated-law/old-bdsg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_316[] = {
#embed "../../rules/packs/outdated-law/privacy-shield.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_317[] = {
#embed "../../rules/packs/outdated-law/rstv.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_318[] = {
#embed "../../rules/packs/outdated-law/tmg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_319[] = {
#embed "../../rules/packs/outdated-law/ttdsg.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_320[] = {
#embed "../../rules/packs/personal-data/email-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_321[] = {
#embed "../../rules/packs/personal-data/ended-register-entry.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_322[] = {
#embed "../../rules/packs/personal-data/iban.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_323[] = {
#embed "../../rules/packs/personal-data/initials.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_324[] = {
#embed "../../rules/packs/personal-data/landline-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_325[] = {
#embed "../../rules/packs/personal-data/license-plate.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_326[] = {
#embed "../../rules/packs/personal-data/name-fragment.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_327[] = {
#embed "../../rules/packs/personal-data/name-in-alt-text.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_328[] = {
#embed "../../rules/packs/personal-data/name-in-file-name.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_329[] = {
#embed "../../rules/packs/personal-data/name-in-front-matter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_330[] = {
#embed "../../rules/packs/personal-data/name-in-handle.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_331[] = {
#embed "../../rules/packs/personal-data/person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_332[] = {
#embed "../../rules/packs/personal-data/personal-mailbox.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_333[] = {
#embed "../../rules/packs/personal-data/phone-number.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_334[] = {
#embed "../../rules/packs/personal-data/postal-address.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_335[] = {
#embed "../../rules/packs/personal-data/relationship.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_336[] = {
#embed "../../rules/packs/personal-data/signature-block.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_337[] = {
#embed "../../rules/packs/platform/alt-text-too-long.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_338[] = {
#embed "../../rules/packs/platform/hashtag-limit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_339[] = {
#embed "../../rules/packs/platform/link-in-instagram-caption.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_340[] = {
#embed "../../rules/packs/platform/text-near-limit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_341[] = {
#embed "../../rules/packs/platform/text-too-long.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_342[] = {
#embed "../../rules/packs/platform/too-many-hashtags.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_343[] = {
#embed "../../rules/packs/solicitation/application-by-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_344[] = {
#embed "../../rules/packs/solicitation/case-in-public-letter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_345[] = {
#embed "../../rules/packs/solicitation/case-in-public-reply.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_346[] = {
#embed "../../rules/packs/solicitation/health-data.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_347[] = {
#embed "../../rules/packs/solicitation/personal-data-by-direct-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_348[] = {
#embed "../../rules/packs/solicitation/personal-data-in-comments.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_349[] = {
#embed "../../rules/packs/solicitation/personal-data-in-next-sentence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_350[] = {
#embed "../../rules/packs/solicitation/photos-of-others.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_351[] = {
#embed "../../rules/packs/solicitation/question-into-comments.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_352[] = {
#embed "../../rules/packs/solicitation/tagging-others.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_353[] = {
#embed "../../rules/packs/special-category/benefit-in-reply.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_354[] = {
#embed "../../rules/packs/special-category/biometric.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_355[] = {
#embed "../../rules/packs/special-category/criminal-record.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_356[] = {
#embed "../../rules/packs/special-category/ethnicity.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_357[] = {
#embed "../../rules/packs/special-category/genetic.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_358[] = {
#embed "../../rules/packs/special-category/health.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_359[] = {
#embed "../../rules/packs/special-category/political-opinion.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_360[] = {
#embed "../../rules/packs/special-category/religion.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_361[] = {
#embed "../../rules/packs/special-category/sex-life.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_362[] = {
#embed "../../rules/packs/special-category/social-benefit.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_363[] = {
#embed "../../rules/packs/special-category/trade-union.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_364[] = {
#embed "../../rules/packs/third-party-tool/ai-service.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_365[] = {
#embed "../../rules/packs/third-party-tool/file-transfer.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_366[] = {
#embed "../../rules/packs/third-party-tool/form.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_367[] = {
#embed "../../rules/packs/third-party-tool/high-risk-platform.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_368[] = {
#embed "../../rules/packs/third-party-tool/link-hub.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_369[] = {
#embed "../../rules/packs/third-party-tool/messenger-group.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_370[] = {
#embed "../../rules/packs/third-party-tool/newsletter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_371[] = {
#embed "../../rules/packs/third-party-tool/platform-only.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_372[] = {
#embed "../../rules/packs/tracking/campaign-parameters.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_373[] = {
#embed "../../rules/packs/tracking/click-ids.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_374[] = {
#embed "../../rules/packs/tracking/external-resources.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_375[] = {
#embed "../../rules/packs/tracking/scripts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_376[] = {
#embed "../../rules/packs/tracking/share-ids-of-x.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_377[] = {
#embed "../../rules/packs/tracking/share-ids.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_378[] = {
#embed "../../rules/packs/tracking/social-login.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_379[] = {
#embed "../../rules/packs/tracking/social-plugins.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_380[] = {
#embed "../../rules/packs/tracking/url-shortener-in-text.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_381[] = {
#embed "../../rules/packs/tracking/url-shortener.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_382[] = {
#embed "../../rules/packs/tracking/video-embed-nocookie.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_383[] = {
#embed "../../rules/packs/tracking/video-embed.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_384[] = {
#embed "../../rules/packs/unlawful-publication/applicant-list.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_385[] = {
#embed "../../rules/packs/unlawful-publication/applicant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_386[] = {
#embed "../../rules/packs/unlawful-publication/benefits-or-taxes.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_387[] = {
#embed "../../rules/packs/unlawful-publication/citizen-message.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_388[] = {
#embed "../../rules/packs/unlawful-publication/complainant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_389[] = {
#embed "../../rules/packs/unlawful-publication/congratulation.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_390[] = {
#embed "../../rules/packs/unlawful-publication/death-details.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_391[] = {
#embed "../../rules/packs/unlawful-publication/employee-absence.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_392[] = {
#embed "../../rules/packs/unlawful-publication/employment-matter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_393[] = {
#embed "../../rules/packs/unlawful-publication/incident-with-identifiers.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_394[] = {
#embed "../../rules/packs/unlawful-publication/informant.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_395[] = {
#embed "../../rules/packs/unlawful-publication/jubilee.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_396[] = {
#embed "../../rules/packs/unlawful-publication/letter-quoted.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_397[] = {
#embed "../../rules/packs/unlawful-publication/message-shown.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_398[] = {
#embed "../../rules/packs/unlawful-publication/missing-person.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_399[] = {
#embed "../../rules/packs/unlawful-publication/offender-named.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_400[] = {
#embed "../../rules/packs/unlawful-publication/offender-with-identifier.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_401[] = {
#embed "../../rules/packs/unlawful-publication/origin-or-asylum.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_402[] = {
#embed "../../rules/packs/unlawful-publication/prize-winner.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_403[] = {
#embed "../../rules/packs/unlawful-publication/public-shaming.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_404[] = {
#embed "../../rules/packs/unlawful-publication/tag-or-repost.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_405[] = {
#embed "../../rules/packs/unlawful-publication/taken-from-profile.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_406[] = {
#embed "../../rules/person/cues.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_407[] = {
#embed "../../rules/person/fields.txt" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_408[] = {
#embed "../../rules/person/lexicon.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_409[] = {
#embed "../../rules/person/roles.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_410[] = {
#embed "../../rules/person/suffixes.txt" suffix(, 0) if_empty(0)
};
_Alignas(16) static const unsigned char file_411[] = {
#embed "../../rules/person/weights.bin" suffix(, 0) if_empty(0)
};
static const unsigned char file_412[] = {
#embed "../../rules/policies/recommended.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_413[] = {
#embed "../../rules/policies/starter.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_414[] = {
#embed "../../rules/redaction.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_415[] = {
#embed "../../rules/scoring.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_416[] = {
#embed "../../rules/terms/adult.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_417[] = {
#embed "../../rules/terms/advice.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_418[] = {
#embed "../../rules/terms/biometric.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_419[] = {
#embed "../../rules/terms/business.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_420[] = {
#embed "../../rules/terms/case-record.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_421[] = {
#embed "../../rules/terms/children.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_422[] = {
#embed "../../rules/terms/colour.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_423[] = {
#embed "../../rules/terms/criminal-record.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_424[] = {
#embed "../../rules/terms/death-cause.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_425[] = {
#embed "../../rules/terms/death.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_426[] = {
#embed "../../rules/terms/employee.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_427[] = {
#embed "../../rules/terms/enquiries.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_428[] = {
#embed "../../rules/terms/ethnicity.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_429[] = {
#embed "../../rules/terms/family-status.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_430[] = {
#embed "../../rules/terms/festivity.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_431[] = {
#embed "../../rules/terms/first-name.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_432[] = {
#embed "../../rules/terms/food-notice.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_433[] = {
#embed "../../rules/terms/genetic.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_434[] = {
#embed "../../rules/terms/guide.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_435[] = {
#embed "../../rules/terms/health.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_436[] = {
#embed "../../rules/terms/home.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_437[] = {
#embed "../../rules/terms/incident.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_438[] = {
#embed "../../rules/terms/institution.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_439[] = {
#embed "../../rules/terms/minor.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_440[] = {
#embed "../../rules/terms/missing-person.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_441[] = {
#embed "../../rules/terms/occupation.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_442[] = {
#embed "../../rules/terms/offence.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_443[] = {
#embed "../../rules/terms/political-opinion.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_444[] = {
#embed "../../rules/terms/press-office.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_445[] = {
#embed "../../rules/terms/private-sphere.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_446[] = {
#embed "../../rules/terms/procedure.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_447[] = {
#embed "../../rules/terms/protected-place.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_448[] = {
#embed "../../rules/terms/religion.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_449[] = {
#embed "../../rules/terms/school.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_450[] = {
#embed "../../rules/terms/sex-life.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_451[] = {
#embed "../../rules/terms/social-benefit.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_452[] = {
#embed "../../rules/terms/speaker.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_453[] = {
#embed "../../rules/terms/trade-union.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_454[] = {
#embed "../../rules/terms/vehicle-case.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_455[] = {
#embed "../../rules/terms/vehicle.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_456[] = {
#embed "../../rules/terms/venue.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_457[] = {
#embed "../../rules/terms/victim-family.txt" suffix(, 0) if_empty(0)
};

static const struct draftlint_embedded_file files[] = {
    {"compiled/library.bin", file_0, sizeof file_0 - 1},
    {"compiled/prefilter.bin", file_1, sizeof file_1 - 1},
    {"compiled/programs.bin", file_2, sizeof file_2 - 1},
    {"compiled/terms.bin", file_3, sizeof file_3 - 1},
    {"detectors/adult.yml", file_4, sizeof file_4 - 1},
    {"detectors/advice.yml", file_5, sizeof file_5 - 1},
    {"detectors/age.yml", file_6, sizeof file_6 - 1},
    {"detectors/bare-age.yml", file_7, sizeof file_7 - 1},
    {"detectors/bic.yml", file_8, sizeof file_8 - 1},
    {"detectors/biometric.yml", file_9, sizeof file_9 - 1},
    {"detectors/business.yml", file_10, sizeof file_10 - 1},
    {"detectors/case-number.yml", file_11, sizeof file_11 - 1},
    {"detectors/case-record.yml", file_12, sizeof file_12 - 1},
    {"detectors/children.yml", file_13, sizeof file_13 - 1},
    {"detectors/clock-time.yml", file_14, sizeof file_14 - 1},
    {"detectors/colour.yml", file_15, sizeof file_15 - 1},
    {"detectors/commercial-register.yml", file_16, sizeof file_16 - 1},
    {"detectors/coordinates.yml", file_17, sizeof file_17 - 1},
    {"detectors/credential.yml", file_18, sizeof file_18 - 1},
    {"detectors/credit-card.yml", file_19, sizeof file_19 - 1},
    {"detectors/creditor-id.yml", file_20, sizeof file_20 - 1},
    {"detectors/criminal-record.yml", file_21, sizeof file_21 - 1},
    {"detectors/date-of-birth.yml", file_22, sizeof file_22 - 1},
    {"detectors/death-cause.yml", file_23, sizeof file_23 - 1},
    {"detectors/death.yml", file_24, sizeof file_24 - 1},
    {"detectors/driving-licence.yml", file_25, sizeof file_25 - 1},
    {"detectors/email-address.yml", file_26, sizeof file_26 - 1},
    {"detectors/employee.yml", file_27, sizeof file_27 - 1},
    {"detectors/enquiries.yml", file_28, sizeof file_28 - 1},
    {"detectors/ethnicity.yml", file_29, sizeof file_29 - 1},
    {"detectors/family-status.yml", file_30, sizeof file_30 - 1},
    {"detectors/festivity.yml", file_31, sizeof file_31 - 1},
    {"detectors/first-name.yml", file_32, sizeof file_32 - 1},
    {"detectors/food-notice.yml", file_33, sizeof file_33 - 1},
    {"detectors/genetic.yml", file_34, sizeof file_34 - 1},
    {"detectors/guide.yml", file_35, sizeof file_35 - 1},
    {"detectors/handle.yml", file_36, sizeof file_36 - 1},
    {"detectors/health-insurance-number.yml", file_37, sizeof file_37 - 1},
    {"detectors/health.yml", file_38, sizeof file_38 - 1},
    {"detectors/home.yml", file_39, sizeof file_39 - 1},
    {"detectors/iban.yml", file_40, sizeof file_40 - 1},
    {"detectors/id-card.yml", file_41, sizeof file_41 - 1},
    {"detectors/imei.yml", file_42, sizeof file_42 - 1},
    {"detectors/incident.yml", file_43, sizeof file_43 - 1},
    {"detectors/institution.yml", file_44, sizeof file_44 - 1},
    {"detectors/ip-address-v4.yml", file_45, sizeof file_45 - 1},
    {"detectors/ip-address-v6.yml", file_46, sizeof file_46 - 1},
    {"detectors/leitweg-id.yml", file_47, sizeof file_47 - 1},
    {"detectors/license-plate-de.yml", file_48, sizeof file_48 - 1},
    {"detectors/license-plate-official.yml", file_49, sizeof file_49 - 1},
    {"detectors/license-plate-other.yml", file_50, sizeof file_50 - 1},
    {"detectors/location-code.yml", file_51, sizeof file_51 - 1},
    {"detectors/mac-address.yml", file_52, sizeof file_52 - 1},
    {"detectors/minor-age.yml", file_53, sizeof file_53 - 1},
    {"detectors/minor.yml", file_54, sizeof file_54 - 1},
    {"detectors/missing-person.yml", file_55, sizeof file_55 - 1},
    {"detectors/mrz-card.yml", file_56, sizeof file_56 - 1},
    {"detectors/mrz-passport.yml", file_57, sizeof file_57 - 1},
    {"detectors/no-fact.yml", file_58, sizeof file_58 - 1},
    {"detectors/occupation.yml", file_59, sizeof file_59 - 1},
    {"detectors/offence.yml", file_60, sizeof file_60 - 1},
    {"detectors/passport.yml", file_61, sizeof file_61 - 1},
    {"detectors/pension-insurance-number.yml", file_62, sizeof file_62 - 1},
    {"detectors/person.yml", file_63, sizeof file_63 - 1},
    {"detectors/phone-number.yml", file_64, sizeof file_64 - 1},
    {"detectors/physician-number.yml", file_65, sizeof file_65 - 1},
    {"detectors/place.yml", file_66, sizeof file_66 - 1},
    {"detectors/political-opinion.yml", file_67, sizeof file_67 - 1},
    {"detectors/postal-address-de.yml", file_68, sizeof file_68 - 1},
    {"detectors/practice-number.yml", file_69, sizeof file_69 - 1},
    {"detectors/press-office.yml", file_70, sizeof file_70 - 1},
    {"detectors/private-sphere.yml", file_71, sizeof file_71 - 1},
    {"detectors/procedure.yml", file_72, sizeof file_72 - 1},
    {"detectors/protected-place.yml", file_73, sizeof file_73 - 1},
    {"detectors/quarter.yml", file_74, sizeof file_74 - 1},
    {"detectors/recurring-time.yml", file_75, sizeof file_75 - 1},
    {"detectors/religion.yml", file_76, sizeof file_76 - 1},
    {"detectors/residence-permit.yml", file_77, sizeof file_77 - 1},
    {"detectors/rf-reference.yml", file_78, sizeof file_78 - 1},
    {"detectors/school-class.yml", file_79, sizeof file_79 - 1},
    {"detectors/school.yml", file_80, sizeof file_80 - 1},
    {"detectors/sex-life.yml", file_81, sizeof file_81 - 1},
    {"detectors/social-benefit.yml", file_82, sizeof file_82 - 1},
    {"detectors/social-insurance-number-at.yml", file_83, sizeof file_83 - 1},
    {"detectors/social-insurance-number-ch.yml", file_84, sizeof file_84 - 1},
    {"detectors/speaker.yml", file_85, sizeof file_85 - 1},
    {"detectors/street-de.yml", file_86, sizeof file_86 - 1},
    {"detectors/tax-id.yml", file_87, sizeof file_87 - 1},
    {"detectors/tax-number.yml", file_88, sizeof file_88 - 1},
    {"detectors/trade-union.yml", file_89, sizeof file_89 - 1},
    {"detectors/vat-id.yml", file_90, sizeof file_90 - 1},
    {"detectors/vehicle-case.yml", file_91, sizeof file_91 - 1},
    {"detectors/vehicle.yml", file_92, sizeof file_92 - 1},
    {"detectors/venue.yml", file_93, sizeof file_93 - 1},
    {"detectors/victim-family.yml", file_94, sizeof file_94 - 1},
    {"detectors/vin.yml", file_95, sizeof file_95 - 1},
    {"detectors/w-idnr.yml", file_96, sizeof file_96 - 1},
    {"gazetteers/first-names.txt", file_97, sizeof file_97 - 1},
    {"gazetteers/surnames.txt", file_98, sizeof file_98 - 1},
    {"laws.yml", file_99, sizeof file_99 - 1},
    {"linking/animal.txt", file_100, sizeof file_100 - 1},
    {"linking/anonymous-families.txt", file_101, sizeof file_101 - 1},
    {"linking/article-feminine.txt", file_102, sizeof file_102 - 1},
    {"linking/article-indefinite.txt", file_103, sizeof file_103 - 1},
    {"linking/article-masculine.txt", file_104, sizeof file_104 - 1},
    {"linking/article-neuter.txt", file_105, sizeof file_105 - 1},
    {"linking/article-own.txt", file_106, sizeof file_106 - 1},
    {"linking/binder.txt", file_107, sizeof file_107 - 1},
    {"linking/campaign.txt", file_108, sizeof file_108 - 1},
    {"linking/conditional.txt", file_109, sizeof file_109 - 1},
    {"linking/copula.txt", file_110, sizeof file_110 - 1},
    {"linking/craft.txt", file_111, sizeof file_111 - 1},
    {"linking/endings.txt", file_112, sizeof file_112 - 1},
    {"linking/event.txt", file_113, sizeof file_113 - 1},
    {"linking/having.txt", file_114, sizeof file_114 - 1},
    {"linking/legal.txt", file_115, sizeof file_115 - 1},
    {"linking/modal.txt", file_116, sizeof file_116 - 1},
    {"linking/negation.txt", file_117, sizeof file_117 - 1},
    {"linking/organisation.txt", file_118, sizeof file_118 - 1},
    {"linking/past.txt", file_119, sizeof file_119 - 1},
    {"linking/person-feminine.txt", file_120, sizeof file_120 - 1},
    {"linking/person-masculine-even.txt", file_121, sizeof file_121 - 1},
    {"linking/person-masculine.txt", file_122, sizeof file_122 - 1},
    {"linking/person-neuter.txt", file_123, sizeof file_123 - 1},
    {"linking/person-plural.txt", file_124, sizeof file_124 - 1},
    {"linking/possessive.txt", file_125, sizeof file_125 - 1},
    {"linking/pronoun.txt", file_126, sizeof file_126 - 1},
    {"linking/reflexive.txt", file_127, sizeof file_127 - 1},
    {"linking/role-feminine.txt", file_128, sizeof file_128 - 1},
    {"linking/role-masculine.txt", file_129, sizeof file_129 - 1},
    {"linking/salutation.txt", file_130, sizeof file_130 - 1},
    {"linking/small-cell.txt", file_131, sizeof file_131 - 1},
    {"linking/small-number.txt", file_132, sizeof file_132 - 1},
    {"linking/speech.txt", file_133, sizeof file_133 - 1},
    {"linking/towards.txt", file_134, sizeof file_134 - 1},
    {"linking/weights.txt", file_135, sizeof file_135 - 1},
    {"lists/bic-institutions.txt", file_136, sizeof file_136 - 1},
    {"lists/card-ranges.txt", file_137, sizeof file_137 - 1},
    {"lists/consent-scopes.txt", file_138, sizeof file_138 - 1},
    {"lists/country-codes.txt", file_139, sizeof file_139 - 1},
    {"lists/creditor-id-lengths.txt", file_140, sizeof file_140 - 1},
    {"lists/iban-structures.txt", file_141, sizeof file_141 - 1},
    {"lists/icd10-categories.txt", file_142, sizeof file_142 - 1},
    {"lists/mail-functional-words.txt", file_143, sizeof file_143 - 1},
    {"lists/mail-not-domains.txt", file_144, sizeof file_144 - 1},
    {"lists/mail-private-providers.txt", file_145, sizeof file_145 - 1},
    {"lists/mail-reserved-domains.txt", file_146, sizeof file_146 - 1},
    {"lists/mail-spelled-signs.txt", file_147, sizeof file_147 - 1},
    {"lists/month-names.txt", file_148, sizeof file_148 - 1},
    {"lists/number-words.txt", file_149, sizeof file_149 - 1},
    {"lists/pension-insurance-areas.txt", file_150, sizeof file_150 - 1},
    {"lists/phone-area-codes-at.txt", file_151, sizeof file_151 - 1},
    {"lists/phone-area-codes-de.txt", file_152, sizeof file_152 - 1},
    {"lists/phone-countries.txt", file_153, sizeof file_153 - 1},
    {"lists/phone-extension-words.txt", file_154, sizeof file_154 - 1},
    {"lists/phone-ranges.txt", file_155, sizeof file_155 - 1},
    {"lists/phone-short-numbers.txt", file_156, sizeof file_156 - 1},
    {"lists/plate-abbreviations-de.txt", file_157, sizeof file_157 - 1},
    {"lists/plate-cantons-ch.txt", file_158, sizeof file_158 - 1},
    {"lists/plate-districts-at.txt", file_159, sizeof file_159 - 1},
    {"lists/plate-districts-de.txt", file_160, sizeof file_160 - 1},
    {"lists/plate-officials-de.txt", file_161, sizeof file_161 - 1},
    {"lists/register-signs.txt", file_162, sizeof file_162 - 1},
    {"lists/reserved-values.txt", file_163, sizeof file_163 - 1},
    {"lists/vat-forms.txt", file_164, sizeof file_164 - 1},
    {"macros.yml", file_165, sizeof file_165 - 1},
    {"packs/accessibility/all-capitals.yml", file_166, sizeof file_166 - 1},
    {"packs/accessibility/alt-text-missing.yml", file_167, sizeof file_167 - 1},
    {"packs/accessibility/captions-missing.yml", file_168, sizeof file_168 - 1},
    {"packs/accessibility/emoji-run.yml", file_169, sizeof file_169 - 1},
    {"packs/accessibility/fake-font.yml", file_170, sizeof file_170 - 1},
    {"packs/accessibility/hashtag-case.yml", file_171, sizeof file_171 - 1},
    {"packs/accessibility/poor-alt-text.yml", file_172, sizeof file_172 - 1},
    {"packs/accessibility/text-in-image.yml", file_173, sizeof file_173 - 1},
    {"packs/accessibility/vague-link-text.yml", file_174, sizeof file_174 - 1},
    {"packs/advertising/brand-praise.yml", file_175, sizeof file_175 - 1},
    {"packs/advertising/unlabelled-partnership.yml", file_176, sizeof file_176 - 1},
    {"packs/advertising/weak-label.yml", file_177, sizeof file_177 - 1},
    {"packs/ai-content/text-without-editor.yml", file_178, sizeof file_178 - 1},
    {"packs/ai-content/text-without-review.yml", file_179, sizeof file_179 - 1},
    {"packs/ai-content/undisclosed-media.yml", file_180, sizeof file_180 - 1},
    {"packs/claim/absolute-answer.yml", file_181, sizeof file_181 - 1},
    {"packs/claim/absolute-privacy.yml", file_182, sizeof file_182 - 1},
    {"packs/claim/false-anonymity.yml", file_183, sizeof file_183 - 1},
    {"packs/claim/nothing-stored.yml", file_184, sizeof file_184 - 1},
    {"packs/claim/secure-channel.yml", file_185, sizeof file_185 - 1},
    {"packs/combination/account-and-name.yml", file_186, sizeof file_186 - 1},
    {"packs/combination/address-and-incident.yml", file_187, sizeof file_187 - 1},
    {"packs/combination/age-place-incident.yml", file_188, sizeof file_188 - 1},
    {"packs/combination/age-quarter-incident.yml", file_189, sizeof file_189 - 1},
    {"packs/combination/child-by-context.yml", file_190, sizeof file_190 - 1},
    {"packs/combination/child-of-a-group.yml", file_191, sizeof file_191 - 1},
    {"packs/combination/colleague-and-incident.yml", file_192, sizeof file_192 - 1},
    {"packs/combination/death-details.yml", file_193, sizeof file_193 - 1},
    {"packs/combination/facts-and-sensitive.yml", file_194, sizeof file_194 - 1},
    {"packs/combination/home-coordinates.yml", file_195, sizeof file_195 - 1},
    {"packs/combination/initials-age-place.yml", file_196, sizeof file_196 - 1},
    {"packs/combination/many-facts.yml", file_197, sizeof file_197 - 1},
    {"packs/combination/minor-and-quarter.yml", file_198, sizeof file_198 - 1},
    {"packs/combination/minor-and-school.yml", file_199, sizeof file_199 - 1},
    {"packs/combination/minor-schedule.yml", file_200, sizeof file_200 - 1},
    {"packs/combination/minor-school-incident.yml", file_201, sizeof file_201 - 1},
    {"packs/combination/minor-with-name.yml", file_202, sizeof file_202 - 1},
    {"packs/combination/name-and-address.yml", file_203, sizeof file_203 - 1},
    {"packs/combination/name-and-age.yml", file_204, sizeof file_204 - 1},
    {"packs/combination/name-and-birth.yml", file_205, sizeof file_205 - 1},
    {"packs/combination/name-and-case-number.yml", file_206, sizeof file_206 - 1},
    {"packs/combination/name-and-contact.yml", file_207, sizeof file_207 - 1},
    {"packs/combination/name-and-procedure.yml", file_208, sizeof file_208 - 1},
    {"packs/combination/name-list.yml", file_209, sizeof file_209 - 1},
    {"packs/combination/named-minor.yml", file_210, sizeof file_210 - 1},
    {"packs/combination/office-holder-private.yml", file_211, sizeof file_211 - 1},
    {"packs/combination/plate-in-case.yml", file_212, sizeof file_212 - 1},
    {"packs/combination/protected-place.yml", file_213, sizeof file_213 - 1},
    {"packs/combination/relative-and-incident.yml", file_214, sizeof file_214 - 1},
    {"packs/combination/role-and-incident.yml", file_215, sizeof file_215 - 1},
    {"packs/combination/small-cell-place.yml", file_216, sizeof file_216 - 1},
    {"packs/combination/small-cell.yml", file_217, sizeof file_217 - 1},
    {"packs/combination/small-unit-incident.yml", file_218, sizeof file_218 - 1},
    {"packs/combination/small-unit.yml", file_219, sizeof file_219 - 1},
    {"packs/combination/vehicle-offence.yml", file_220, sizeof file_220 - 1},
    {"packs/combination/victim-family.yml", file_221, sizeof file_221 - 1},
    {"packs/consent/accept-privacy-notice.yml", file_222, sizeof file_222 - 1},
    {"packs/consent/blanket-consent.yml", file_223, sizeof file_223 - 1},
    {"packs/consent/bundled-consent.yml", file_224, sizeof file_224 - 1},
    {"packs/consent/implied-consent.yml", file_225, sizeof file_225 - 1},
    {"packs/consent/legitimate-interest.yml", file_226, sizeof file_226 - 1},
    {"packs/consent/minors-decide-alone.yml", file_227, sizeof file_227 - 1},
    {"packs/consent/minors-without-guardians.yml", file_228, sizeof file_228 - 1},
    {"packs/consent/no-withdrawal-notice.yml", file_229, sizeof file_229 - 1},
    {"packs/consent/opt-out.yml", file_230, sizeof file_230 - 1},
    {"packs/copyright/credit-missing.yml", file_231, sizeof file_231 - 1},
    {"packs/copyright/incomplete-licence.yml", file_232, sizeof file_232 - 1},
    {"packs/copyright/invalid-credit-in-media.yml", file_233, sizeof file_233 - 1},
    {"packs/copyright/invalid-credit.yml", file_234, sizeof file_234 - 1},
    {"packs/copyright/third-party-work.yml", file_235, sizeof file_235 - 1},
    {"packs/credential/meeting-access.yml", file_236, sizeof file_236 - 1},
    {"packs/credential/password.yml", file_237, sizeof file_237 - 1},
    {"packs/credential/token-in-link.yml", file_238, sizeof file_238 - 1},
    {"packs/crisis/warning-without-time.yml", file_239, sizeof file_239 - 1},
    {"packs/exception/blanket.yml", file_240, sizeof file_240 - 1},
    {"packs/exception/expired.yml", file_241, sizeof file_241 - 1},
    {"packs/exception/expiring.yml", file_242, sizeof file_242 - 1},
    {"packs/exception/malformed.yml", file_243, sizeof file_243 - 1},
    {"packs/exception/not-permitted.yml", file_244, sizeof file_244 - 1},
    {"packs/exception/unused.yml", file_245, sizeof file_245 - 1},
    {"packs/identifiers/bic.yml", file_246, sizeof file_246 - 1},
    {"packs/identifiers/case-number.yml", file_247, sizeof file_247 - 1},
    {"packs/identifiers/coordinates.yml", file_248, sizeof file_248 - 1},
    {"packs/identifiers/credit-card.yml", file_249, sizeof file_249 - 1},
    {"packs/identifiers/date-of-birth.yml", file_250, sizeof file_250 - 1},
    {"packs/identifiers/device-number.yml", file_251, sizeof file_251 - 1},
    {"packs/identifiers/driving-licence.yml", file_252, sizeof file_252 - 1},
    {"packs/identifiers/handle.yml", file_253, sizeof file_253 - 1},
    {"packs/identifiers/health-insurance-number.yml", file_254, sizeof file_254 - 1},
    {"packs/identifiers/iban-near-official.yml", file_255, sizeof file_255 - 1},
    {"packs/identifiers/id-card.yml", file_256, sizeof file_256 - 1},
    {"packs/identifiers/ip-address.yml", file_257, sizeof file_257 - 1},
    {"packs/identifiers/passport.yml", file_258, sizeof file_258 - 1},
    {"packs/identifiers/physician-number.yml", file_259, sizeof file_259 - 1},
    {"packs/identifiers/social-insurance-number.yml", file_260, sizeof file_260 - 1},
    {"packs/identifiers/sole-trader.yml", file_261, sizeof file_261 - 1},
    {"packs/identifiers/tax-id.yml", file_262, sizeof file_262 - 1},
    {"packs/identifiers/tax-number.yml", file_263, sizeof file_263 - 1},
    {"packs/identifiers/vat-id.yml", file_264, sizeof file_264 - 1},
    {"packs/identifiers/vehicle-identification-number.yml", file_265, sizeof file_265 - 1},
    {"packs/image/assembly-photos.yml", file_266, sizeof file_266 - 1},
    {"packs/image/child-named.yml", file_267, sizeof file_267 - 1},
    {"packs/image/child-recognisable.yml", file_268, sizeof file_268 - 1},
    {"packs/image/children-pictured.yml", file_269, sizeof file_269 - 1},
    {"packs/image/event-photo-notice.yml", file_270, sizeof file_270 - 1},
    {"packs/image/livestream-notice.yml", file_271, sizeof file_271 - 1},
    {"packs/image/public-event-myth.yml", file_272, sizeof file_272 - 1},
    {"packs/image/victims-in-alternative-text.yml", file_273, sizeof file_273 - 1},
    {"packs/image/victims.yml", file_274, sizeof file_274 - 1},
    {"packs/image/without-consent.yml", file_275, sizeof file_275 - 1},
    {"packs/imprint/imprint-url.yml", file_276, sizeof file_276 - 1},
    {"packs/imprint/privacy-url.yml", file_277, sizeof file_277 - 1},
    {"packs/language/gender-characters.yml", file_278, sizeof file_278 - 1},
    {"packs/language/mixed-address.yml", file_279, sizeof file_279 - 1},
    {"packs/media-and-consent/alt-text.yml", file_280, sizeof file_280 - 1},
    {"packs/media-and-consent/consent-expiry.yml", file_281, sizeof file_281 - 1},
    {"packs/media-and-consent/expired-consent.yml", file_282, sizeof file_282 - 1},
    {"packs/media-and-consent/food-notice-expiry.yml", file_283, sizeof file_283 - 1},
    {"packs/media-and-consent/guardian-consent.yml", file_284, sizeof file_284 - 1},
    {"packs/media-and-consent/image-consent.yml", file_285, sizeof file_285 - 1},
    {"packs/media-and-consent/search-notice-expiry.yml", file_286, sizeof file_286 - 1},
    {"packs/metadata/ai-chat-remnants.yml", file_287, sizeof file_287 - 1},
    {"packs/metadata/cloud-share-link.yml", file_288, sizeof file_288 - 1},
    {"packs/metadata/draft-remnants.yml", file_289, sizeof file_289 - 1},
    {"packs/metadata/file-reference.yml", file_290, sizeof file_290 - 1},
    {"packs/metadata/internal-path.yml", file_291, sizeof file_291 - 1},
    {"packs/metadata/media-consent.yml", file_292, sizeof file_292 - 1},
    {"packs/metadata/media-file-name.yml", file_293, sizeof file_293 - 1},
    {"packs/metadata/media-not-stripped.yml", file_294, sizeof file_294 - 1},
    {"packs/metadata/media-people.yml", file_295, sizeof file_295 - 1},
    {"packs/neutrality/disparagement.yml", file_296, sizeof file_296 - 1},
    {"packs/neutrality/early-results.yml", file_297, sizeof file_297 - 1},
    {"packs/neutrality/paid-political-reach.yml", file_298, sizeof file_298 - 1},
    {"packs/neutrality/party-or-candidate.yml", file_299, sizeof file_299 - 1},
    {"packs/neutrality/track-record.yml", file_300, sizeof file_300 - 1},
    {"packs/neutrality/voting-recommendation.yml", file_301, sizeof file_301 - 1},
    {"packs/notice/competition-without-conditions.yml", file_302, sizeof file_302 - 1},
    {"packs/notice/competition-without-platform-release.yml", file_303, sizeof file_303 - 1},
    {"packs/notice/newsletter-without-unsubscribe.yml", file_304, sizeof file_304 - 1},
    {"packs/notice/no-complaint.yml", file_305, sizeof file_305 - 1},
    {"packs/notice/no-dpo.yml", file_306, sizeof file_306 - 1},
    {"packs/notice/no-retention.yml", file_307, sizeof file_307 - 1},
    {"packs/notice/no-rights.yml", file_308, sizeof file_308 - 1},
    {"packs/notice/registration-without-privacy-notice.yml", file_309, sizeof file_309 - 1},
    {"packs/notice/survey-without-privacy-notice.yml", file_310, sizeof file_310 - 1},
    {"packs/notice/video-conference.yml", file_311, sizeof file_311 - 1},
    {"packs/outdated-law/directive-95-46.yml", file_312, sizeof file_312 - 1},
    {"packs/outdated-law/gdpr-name.yml", file_313, sizeof file_313 - 1},
    {"packs/outdated-law/netzdg.yml", file_314, sizeof file_314 - 1},
    {"packs/outdated-law/old-bdsg.yml", file_315, sizeof file_315 - 1},
    {"packs/outdated-law/privacy-shield.yml", file_316, sizeof file_316 - 1},
    {"packs/outdated-law/rstv.yml", file_317, sizeof file_317 - 1},
    {"packs/outdated-law/tmg.yml", file_318, sizeof file_318 - 1},
    {"packs/outdated-law/ttdsg.yml", file_319, sizeof file_319 - 1},
    {"packs/personal-data/email-address.yml", file_320, sizeof file_320 - 1},
    {"packs/personal-data/ended-register-entry.yml", file_321, sizeof file_321 - 1},
    {"packs/personal-data/iban.yml", file_322, sizeof file_322 - 1},
    {"packs/personal-data/initials.yml", file_323, sizeof file_323 - 1},
    {"packs/personal-data/landline-number.yml", file_324, sizeof file_324 - 1},
    {"packs/personal-data/license-plate.yml", file_325, sizeof file_325 - 1},
    {"packs/personal-data/name-fragment.yml", file_326, sizeof file_326 - 1},
    {"packs/personal-data/name-in-alt-text.yml", file_327, sizeof file_327 - 1},
    {"packs/personal-data/name-in-file-name.yml", file_328, sizeof file_328 - 1},
    {"packs/personal-data/name-in-front-matter.yml", file_329, sizeof file_329 - 1},
    {"packs/personal-data/name-in-handle.yml", file_330, sizeof file_330 - 1},
    {"packs/personal-data/person.yml", file_331, sizeof file_331 - 1},
    {"packs/personal-data/personal-mailbox.yml", file_332, sizeof file_332 - 1},
    {"packs/personal-data/phone-number.yml", file_333, sizeof file_333 - 1},
    {"packs/personal-data/postal-address.yml", file_334, sizeof file_334 - 1},
    {"packs/personal-data/relationship.yml", file_335, sizeof file_335 - 1},
    {"packs/personal-data/signature-block.yml", file_336, sizeof file_336 - 1},
    {"packs/platform/alt-text-too-long.yml", file_337, sizeof file_337 - 1},
    {"packs/platform/hashtag-limit.yml", file_338, sizeof file_338 - 1},
    {"packs/platform/link-in-instagram-caption.yml", file_339, sizeof file_339 - 1},
    {"packs/platform/text-near-limit.yml", file_340, sizeof file_340 - 1},
    {"packs/platform/text-too-long.yml", file_341, sizeof file_341 - 1},
    {"packs/platform/too-many-hashtags.yml", file_342, sizeof file_342 - 1},
    {"packs/solicitation/application-by-message.yml", file_343, sizeof file_343 - 1},
    {"packs/solicitation/case-in-public-letter.yml", file_344, sizeof file_344 - 1},
    {"packs/solicitation/case-in-public-reply.yml", file_345, sizeof file_345 - 1},
    {"packs/solicitation/health-data.yml", file_346, sizeof file_346 - 1},
    {"packs/solicitation/personal-data-by-direct-message.yml", file_347, sizeof file_347 - 1},
    {"packs/solicitation/personal-data-in-comments.yml", file_348, sizeof file_348 - 1},
    {"packs/solicitation/personal-data-in-next-sentence.yml", file_349, sizeof file_349 - 1},
    {"packs/solicitation/photos-of-others.yml", file_350, sizeof file_350 - 1},
    {"packs/solicitation/question-into-comments.yml", file_351, sizeof file_351 - 1},
    {"packs/solicitation/tagging-others.yml", file_352, sizeof file_352 - 1},
    {"packs/special-category/benefit-in-reply.yml", file_353, sizeof file_353 - 1},
    {"packs/special-category/biometric.yml", file_354, sizeof file_354 - 1},
    {"packs/special-category/criminal-record.yml", file_355, sizeof file_355 - 1},
    {"packs/special-category/ethnicity.yml", file_356, sizeof file_356 - 1},
    {"packs/special-category/genetic.yml", file_357, sizeof file_357 - 1},
    {"packs/special-category/health.yml", file_358, sizeof file_358 - 1},
    {"packs/special-category/political-opinion.yml", file_359, sizeof file_359 - 1},
    {"packs/special-category/religion.yml", file_360, sizeof file_360 - 1},
    {"packs/special-category/sex-life.yml", file_361, sizeof file_361 - 1},
    {"packs/special-category/social-benefit.yml", file_362, sizeof file_362 - 1},
    {"packs/special-category/trade-union.yml", file_363, sizeof file_363 - 1},
    {"packs/third-party-tool/ai-service.yml", file_364, sizeof file_364 - 1},
    {"packs/third-party-tool/file-transfer.yml", file_365, sizeof file_365 - 1},
    {"packs/third-party-tool/form.yml", file_366, sizeof file_366 - 1},
    {"packs/third-party-tool/high-risk-platform.yml", file_367, sizeof file_367 - 1},
    {"packs/third-party-tool/link-hub.yml", file_368, sizeof file_368 - 1},
    {"packs/third-party-tool/messenger-group.yml", file_369, sizeof file_369 - 1},
    {"packs/third-party-tool/newsletter.yml", file_370, sizeof file_370 - 1},
    {"packs/third-party-tool/platform-only.yml", file_371, sizeof file_371 - 1},
    {"packs/tracking/campaign-parameters.yml", file_372, sizeof file_372 - 1},
    {"packs/tracking/click-ids.yml", file_373, sizeof file_373 - 1},
    {"packs/tracking/external-resources.yml", file_374, sizeof file_374 - 1},
    {"packs/tracking/scripts.yml", file_375, sizeof file_375 - 1},
    {"packs/tracking/share-ids-of-x.yml", file_376, sizeof file_376 - 1},
    {"packs/tracking/share-ids.yml", file_377, sizeof file_377 - 1},
    {"packs/tracking/social-login.yml", file_378, sizeof file_378 - 1},
    {"packs/tracking/social-plugins.yml", file_379, sizeof file_379 - 1},
    {"packs/tracking/url-shortener-in-text.yml", file_380, sizeof file_380 - 1},
    {"packs/tracking/url-shortener.yml", file_381, sizeof file_381 - 1},
    {"packs/tracking/video-embed-nocookie.yml", file_382, sizeof file_382 - 1},
    {"packs/tracking/video-embed.yml", file_383, sizeof file_383 - 1},
    {"packs/unlawful-publication/applicant-list.yml", file_384, sizeof file_384 - 1},
    {"packs/unlawful-publication/applicant.yml", file_385, sizeof file_385 - 1},
    {"packs/unlawful-publication/benefits-or-taxes.yml", file_386, sizeof file_386 - 1},
    {"packs/unlawful-publication/citizen-message.yml", file_387, sizeof file_387 - 1},
    {"packs/unlawful-publication/complainant.yml", file_388, sizeof file_388 - 1},
    {"packs/unlawful-publication/congratulation.yml", file_389, sizeof file_389 - 1},
    {"packs/unlawful-publication/death-details.yml", file_390, sizeof file_390 - 1},
    {"packs/unlawful-publication/employee-absence.yml", file_391, sizeof file_391 - 1},
    {"packs/unlawful-publication/employment-matter.yml", file_392, sizeof file_392 - 1},
    {"packs/unlawful-publication/incident-with-identifiers.yml", file_393, sizeof file_393 - 1},
    {"packs/unlawful-publication/informant.yml", file_394, sizeof file_394 - 1},
    {"packs/unlawful-publication/jubilee.yml", file_395, sizeof file_395 - 1},
    {"packs/unlawful-publication/letter-quoted.yml", file_396, sizeof file_396 - 1},
    {"packs/unlawful-publication/message-shown.yml", file_397, sizeof file_397 - 1},
    {"packs/unlawful-publication/missing-person.yml", file_398, sizeof file_398 - 1},
    {"packs/unlawful-publication/offender-named.yml", file_399, sizeof file_399 - 1},
    {"packs/unlawful-publication/offender-with-identifier.yml", file_400, sizeof file_400 - 1},
    {"packs/unlawful-publication/origin-or-asylum.yml", file_401, sizeof file_401 - 1},
    {"packs/unlawful-publication/prize-winner.yml", file_402, sizeof file_402 - 1},
    {"packs/unlawful-publication/public-shaming.yml", file_403, sizeof file_403 - 1},
    {"packs/unlawful-publication/tag-or-repost.yml", file_404, sizeof file_404 - 1},
    {"packs/unlawful-publication/taken-from-profile.yml", file_405, sizeof file_405 - 1},
    {"person/cues.txt", file_406, sizeof file_406 - 1},
    {"person/fields.txt", file_407, sizeof file_407 - 1},
    {"person/lexicon.bin", file_408, sizeof file_408 - 1},
    {"person/roles.txt", file_409, sizeof file_409 - 1},
    {"person/suffixes.txt", file_410, sizeof file_410 - 1},
    {"person/weights.bin", file_411, sizeof file_411 - 1},
    {"policies/recommended.yml", file_412, sizeof file_412 - 1},
    {"policies/starter.yml", file_413, sizeof file_413 - 1},
    {"redaction.yml", file_414, sizeof file_414 - 1},
    {"scoring.yml", file_415, sizeof file_415 - 1},
    {"terms/adult.txt", file_416, sizeof file_416 - 1},
    {"terms/advice.txt", file_417, sizeof file_417 - 1},
    {"terms/biometric.txt", file_418, sizeof file_418 - 1},
    {"terms/business.txt", file_419, sizeof file_419 - 1},
    {"terms/case-record.txt", file_420, sizeof file_420 - 1},
    {"terms/children.txt", file_421, sizeof file_421 - 1},
    {"terms/colour.txt", file_422, sizeof file_422 - 1},
    {"terms/criminal-record.txt", file_423, sizeof file_423 - 1},
    {"terms/death-cause.txt", file_424, sizeof file_424 - 1},
    {"terms/death.txt", file_425, sizeof file_425 - 1},
    {"terms/employee.txt", file_426, sizeof file_426 - 1},
    {"terms/enquiries.txt", file_427, sizeof file_427 - 1},
    {"terms/ethnicity.txt", file_428, sizeof file_428 - 1},
    {"terms/family-status.txt", file_429, sizeof file_429 - 1},
    {"terms/festivity.txt", file_430, sizeof file_430 - 1},
    {"terms/first-name.txt", file_431, sizeof file_431 - 1},
    {"terms/food-notice.txt", file_432, sizeof file_432 - 1},
    {"terms/genetic.txt", file_433, sizeof file_433 - 1},
    {"terms/guide.txt", file_434, sizeof file_434 - 1},
    {"terms/health.txt", file_435, sizeof file_435 - 1},
    {"terms/home.txt", file_436, sizeof file_436 - 1},
    {"terms/incident.txt", file_437, sizeof file_437 - 1},
    {"terms/institution.txt", file_438, sizeof file_438 - 1},
    {"terms/minor.txt", file_439, sizeof file_439 - 1},
    {"terms/missing-person.txt", file_440, sizeof file_440 - 1},
    {"terms/occupation.txt", file_441, sizeof file_441 - 1},
    {"terms/offence.txt", file_442, sizeof file_442 - 1},
    {"terms/political-opinion.txt", file_443, sizeof file_443 - 1},
    {"terms/press-office.txt", file_444, sizeof file_444 - 1},
    {"terms/private-sphere.txt", file_445, sizeof file_445 - 1},
    {"terms/procedure.txt", file_446, sizeof file_446 - 1},
    {"terms/protected-place.txt", file_447, sizeof file_447 - 1},
    {"terms/religion.txt", file_448, sizeof file_448 - 1},
    {"terms/school.txt", file_449, sizeof file_449 - 1},
    {"terms/sex-life.txt", file_450, sizeof file_450 - 1},
    {"terms/social-benefit.txt", file_451, sizeof file_451 - 1},
    {"terms/speaker.txt", file_452, sizeof file_452 - 1},
    {"terms/trade-union.txt", file_453, sizeof file_453 - 1},
    {"terms/vehicle-case.txt", file_454, sizeof file_454 - 1},
    {"terms/vehicle.txt", file_455, sizeof file_455 - 1},
    {"terms/venue.txt", file_456, sizeof file_456 - 1},
    {"terms/victim-family.txt", file_457, sizeof file_457 - 1},
};

size_t draftlint_embedded_count(void) { return sizeof files / sizeof files[0]; }

struct draftlint_embedded_file draftlint_embedded_file_at(size_t index) { return files[index]; }
