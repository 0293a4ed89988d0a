// Whether list and detail fit side by side. The numbers are those of the styles (desk.css).

const query = matchMedia('(min-width: 56.25em)');
let wide = $state(query.matches);
query.addEventListener('change', (event) => {
  wide = event.matches;
});

for (const width of [query, matchMedia('(min-width: 72em)')]) width.addEventListener('change', applyStyles);

/** WebKitGTK tells of a new width but may go on with the styles of the old one until a style sheet changes. */
function applyStyles(): void {
  for (const sheet of document.styleSheets) sheet.deleteRule(sheet.insertRule(':root {}', sheet.cssRules.length));
}

export const viewport = {
  get wide(): boolean {
    return wide;
  },
};
