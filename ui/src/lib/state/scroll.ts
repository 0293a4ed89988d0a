// What scrolls: the content of the frame where there is a navigation, else the page.

export function scroller(): Element | null {
  const main = document.querySelector('.app--nav > .main');
  const scrolls = main && getComputedStyle(main).overflowY !== 'visible';
  return scrolls ? main : document.scrollingElement;
}
