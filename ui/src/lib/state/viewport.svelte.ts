// Whether list and detail fit side by side. One number, the same as in the styles (desk.css).

const query = matchMedia('(min-width: 56.25em)');
let wide = $state(query.matches);
query.addEventListener('change', (event) => {
  wide = event.matches;
});

export const viewport = {
  get wide(): boolean {
    return wide;
  },
};
