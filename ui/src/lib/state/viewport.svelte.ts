// Whether list and detail fit side by side, and whether the days of a week do. The numbers are those of the styles
// (desk.css).

const desk = matchMedia('(min-width: 56.25em)');
const large = matchMedia('(min-width: 72em)');
let wide = $state(desk.matches);
let roomy = $state(large.matches);

for (const width of [desk, large]) {
  width.addEventListener('change', () => {
    wide = desk.matches;
    roomy = large.matches;
    applyStyles();
  });
}

/** WebKitGTK tells of a new width but may go on with the styles of the old one until a style sheet changes. */
function applyStyles(): void {
  for (const sheet of document.styleSheets) sheet.deleteRule(sheet.insertRule(':root {}', sheet.cssRules.length));
}

export const viewport = {
  get wide(): boolean {
    return wide;
  },
  get roomy(): boolean {
    return roomy;
  },
};
