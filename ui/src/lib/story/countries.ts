// Countries by their names in the reader's language. The codes are those the companion knows; a test compares them.
// Not here: the field that shows them.

import { localeOf } from '../i18n/format';
import { folded } from '../search';

const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA ' +
  'CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA ' +
  'GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS ' +
  'MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS ' +
  'RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW ' +
  'TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK';

/** ISO 3166-1 alpha-2. */
export const countryCodes: readonly string[] = codes.split(' ');

/** Where most newcomers of the last years come from. */
export const oftenChosen: readonly string[] = ['UA', 'SY', 'AF', 'TR', 'IQ', 'IR', 'RO', 'IN'];

export interface Country {
  code: string;
  name: string;
}

export function countryName(language: string, code: string): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code;
}

/** All countries in the order of the language. */
export function countriesIn(language: string): Country[] {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'region' });
  const order = new Intl.Collator(localeOf(language));
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** Finds by a part of the name in the reader's language, in German or in English; accents and case do not matter. */
export function findCountries(all: readonly Country[], typed: string): Country[] {
  const wanted = folded(typed);
  if (wanted === '') return [...all];
  const also = ['de', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const rank = ({ code, name }: Country): number => {
    const names = [name, ...also.map((other) => other.of(code) ?? '')].map(folded);
    if (names.some((one) => one.startsWith(wanted))) return 0;
    return names.some((one) => one.includes(wanted)) ? 1 : 2;
  };
  return all
    .map((country) => ({ country, rank: rank(country) }))
    .filter((found) => found.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.country);
}
