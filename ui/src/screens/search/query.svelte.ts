// What was last looked for, so that it is still there on the way back from what was found. It lives as long as the page.

let text = $state('');

export const query = {
  get text(): string {
    return text;
  },
  set text(next: string) {
    text = next;
  },
};
