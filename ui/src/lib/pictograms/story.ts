// How someone came, where they live, who they are, yes and no.
import { child, disc, type Figure, person, ring } from './shapes';

export const entry: Record<string, Figure> = {
  // a visa in a passport
  visum_d: [
    ['blank', 'M7 6h34v36H7z'],
    ['line', 'M24 6v36'],
    ['mark', 'M27 16h11v18H27z'],
    ['draw', 'M30.5 22h4M30.5 28h4'],
    ['line', 'M12 14h6M12 20h6'],
  ],
  // an aeroplane over a passport
  visumfrei_41: [
    ['mark', 'M8 12h22a4 4 0 0 1 4 4v28H8z'],
    ['draw', 'M14 37h12'],
    [
      'solid',
      'M45 5c-2.5-2.5-5.5-1-8 1.5l-4 4-14-4-3 3 11 6.5-5 5-5-1-2.5 2.5 6.5 3.5 3.5 6.5 2.5-2.5-1-5 5-5 6.5 11 3-3-4-14 4-4C44 12 47 7.5 45 5z',
    ],
  ],
  // a passport and a clock
  visumfrei_kurz: [
    ['blank', 'M7 5h23a4 4 0 0 1 4 4v34H7z'],
    ['line', 'M14 14h12M14 21h7'],
    disc('mark', 34, 33, 11),
    ['draw', 'M34 26.5V33l4.5 3'],
  ],
  // a card with a ring of points
  eu_frei: [
    ['mark', 'M7 11h34a3 3 0 0 1 3 3v21a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V14a3 3 0 0 1 3-3z'],
    ring(17, 24.5, 7),
    ['draw', 'M30 20h8M30 28h8'],
  ],
  // a suitcase on its way
  ukr_frei: [
    ['line', 'M15 17v-6h11v6'],
    ['mark', 'M9 17h23a3 3 0 0 1 3 3v19a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V20a3 3 0 0 1 3-3z'],
    ['draw', 'M14 17.5v24M27 17.5v24'],
    ['line', 'M39 29h5m-3.5-4.5 4 4.5-4 4.5'],
  ],
  // someone without a paper
  ohne: [...person(16), ['mark', 'M26 21h11l7 7v16H26z'], ['draw', 'm31 30 8 8m0-8-8 8']],
  // a letter with a check
  aufnahmebescheid: [
    ['mark', 'M11 5h26v26H11z'],
    ['draw', 'm18 15 4.5 4.5 8-9'],
    ['solid', 'M4 20l20 14 20-14v24H4z'],
  ],
};

export const dwelling: Record<string, Figure> = {
  // a large house with a reception
  ae: [
    ['solid', 'M4 14h40v30H4z'],
    ['cut', 'M9 20h6v6H9zM21 20h6v6h-6zM33 20h6v6h-6z'],
    ['mark', 'M18 31h12v13H18z'],
    ['line', 'M24 14V5h9v5h-9'],
  ],
  // one roof, many people
  gu: [
    ['line', 'M4 22 24 6l20 16'],
    disc('solid', 24, 24, 5),
    ['solid', 'M16 44v-7a8 8 0 0 1 16 0v7z'],
    disc('mark', 11, 30, 4),
    ['mark', 'M5 44v-3a6 6 0 0 1 12 0v3z'],
    disc('mark', 37, 30, 4),
    ['mark', 'M31 44v-3a6 6 0 0 1 12 0v3z'],
  ],
  // a house with a door of one's own
  private: [
    ['solid', 'M9 44V22L24 9l15 13v22z'],
    ['line', 'M4 23 24 6l20 17'],
    ['mark', 'M19 29h10v15H19z'],
    ['draw', 'M26 37h.01'],
  ],
  // a house with a guest
  host: [
    ['mark', 'M9 44V22L24 9l15 13v22z'],
    ['line', 'M4 23 24 6l20 17'],
    disc('solid', 18, 27, 4),
    ['solid', 'M12 44v-4a6 6 0 0 1 12 0v4z'],
    disc('solid', 31, 29, 3.5),
    ['solid', 'M26 44v-3.5a5 5 0 0 1 10 0V44z'],
  ],
};

export const role: Record<string, Figure> = {
  adult: person(24, 13),
  child: child(24, 'mark'),
};

export const household: Record<string, Figure> = {
  adult: [...person(15), ...person(35, 16, 'mark')],
  child: [...person(17, 12), ...child(36, 'mark')],
  alone: [...person(24)],
};

export const answer: Record<string, Figure> = {
  true: [disc('mark', 24, 24, 19), ['draw', 'm15 25 6.5 6.5L34 17']],
  false: [disc('blank', 24, 24, 19), ['line', 'm17 17 14 14m0-14L17 31']],
};

export const appealPeriod: Record<string, Figure> = { one_week: calendar(1), two_weeks: calendar(2) };

/** A calendar leaf with as many weeks marked. */
function calendar(weeks: number): Figure {
  const row = (i: number) => [i < weeks ? 'mark' : 'blank', `M11 ${19 + i * 11}h26v7H11z`] as const;
  return [['blank', 'M6 8h36v36H6z'], ['solid', 'M6 8h36v7H6z'], ['line', 'M15 4v6M33 4v6'], row(0), row(1)];
}
