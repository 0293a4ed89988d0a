// One figure for each ground of stay.
import { child, disc, type Figure, person, ring } from './shapes';

export const status: Record<string, Figure> = {
  // a suitcase
  ukraine24: [
    ...person(17),
    ['line', 'M34 27v-4h6v4'],
    ['mark', 'M31 27h12a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H31a2 2 0 0 1-2-2V29a2 2 0 0 1 2-2z'],
  ],
  // a roof over someone
  asyl: [
    ['mark', 'M9 44V22L24 9l15 13v22z'],
    ['line', 'M4 23 24 6l20 17'],
    disc('solid', 24, 24.5, 5),
    ['solid', 'M16 44v-5a8 8 0 0 1 16 0v5z'],
  ],
  // a decision with a check
  schutz: [...person(16), ['mark', 'M26 19h11l7 7v18H26z'], ['draw', 'm30.5 34 3.5 3.5 6-7']],
  // a shield
  subsidiaer: [...person(16), ['mark', 'M35 19l9.5 3.5v8c0 6.5-4 11-9.5 13.5-5.5-2.5-9.5-7-9.5-13.5v-8z']],
  // an umbrella
  abschverbot: [...person(16, 20), ['mark', 'M5 17.5a17.5 14 0 0 1 36 0z'], ['line', 'M34 18v21a3.5 3.5 0 0 0 7 0']],
  // a clock
  duldung: [...person(16), disc('mark', 35, 32, 11), ['draw', 'M35 25.5V32l4.5 3']],
  // stairs going up
  chancen104c: [...person(12), ['mark', 'M23 44v-8h7.5v-8H38v-8h7v24z']],
  // a European passport
  eu: [['mark', 'M9 4h26a4 4 0 0 1 4 4v36H9z'], ring(24, 21, 8), ['draw', 'M18 37h12']],
  // a passport with mountains
  ch: [
    ['mark', 'M9 4h26a4 4 0 0 1 4 4v36H9z'],
    ['solid', 'm13 30 7.5-12 4 6 3-4.5L35 30z'],
    ['draw', 'M18 37h12'],
  ],
  // a European passport and someone beside it
  eufam: [...person(14), ['mark', 'M26 17h15a3 3 0 0 1 3 3v24H26z'], ring(35, 28, 5), ['draw', 'M31.5 38.5h7']],
  // a helmet
  fachkraft: [...person(24, 15), ['mark', 'M14.5 13.5a9.5 9.5 0 0 1 19 0z'], ['line', 'M11.5 14h25']],
  // a card with a photo
  bluecard: [
    ...person(15),
    ['mark', 'M24 26h19a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H24z'],
    ['draw', 'M28 32h4v6h-4zM37 32.5h4M37 37.5h4'],
  ],
  // a magnifier
  chancenkarte: [...person(15), ['line', 'm38.5 37.5 5.5 5.5'], disc('mark', 33, 31, 8.5)],
  // a certificate with a seal
  anerkennung16d: [
    ['blank', 'M6 6h30v28H6z'],
    ['line', 'M12 14h18M12 21h11'],
    ['mark', 'm29 37-1 8 5-2.5 5 2.5-1-8z'],
    disc('mark', 33, 31, 8),
  ],
  // a mortarboard
  studium: [...person(24, 16), ['mark', 'm24 3 15 6.5L24 16 9 9.5z'], ['line', 'M39 10v8']],
  // a spanner
  ausbildung: [
    ...person(15),
    [
      'mark',
      'M37.7 26.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.77-3.77a6 6 0 0 1-7.94 7.94l-6.91 6.91a2.12 2.12 0 0 1-3-3l6.91-6.91a6 6 0 0 1 7.94-7.94l-3.76 3.76z',
    ],
  ],
  // a pram
  aupair: [
    ...person(13),
    ['line', 'M25 22h3l2 6'],
    ['mark', 'M28.5 28H37v-8.5a8.5 8.5 0 0 1 8 8.5c0 5-4 8.5-8.5 8.5s-8-3.5-8-8.5z'],
    disc('solid', 32, 41, 3),
    disc('solid', 41, 41, 3),
  ],
  // an adult and a child
  familie: [...person(17, 12), ...child(36, 'mark')],
  // a tree with roots
  spaetaus: [...person(14), disc('mark', 34, 20, 10.5), ['line', 'M34 24v14m0 0-7 6m7-6 7 6m-7-6v6']],
  // a child alone, with a bag
  umf: [
    ['mark', 'M28 25h8a6 6 0 0 1 6 6v10a3 3 0 0 1-3 3H28z'],
    ['draw', 'M34 36h8'],
    disc('solid', 20, 17, 6),
    ['solid', 'M10 44V35a10 10 0 0 1 20 0v9z'],
  ],
};
