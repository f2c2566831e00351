// Nothing moves while a button is pressed. What comes between the press and the release, such as an answer of the
// service, would shift the button from under the pointer, and the click would be lost.

const LONGEST = 10_000; // milliseconds after which a press is over though no event ended it
const TAP = 300; // milliseconds from a finger's release to its click

let pressed = false;
let timer = 0;
let place = null; // where the page is scrolled to while a button is pressed
const waiting = new Map();

function release() {
  clearTimeout(timer);
  pressed = false;
  const actions = [...waiting.values()];
  waiting.clear();
  for (const action of actions) action();
}

function releaseAfter(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(release, milliseconds);
}

const on = (events, listener) => {
  for (const event of events) window.addEventListener(event, listener, { capture: true, passive: true });
};

on(['pointerdown', 'mousedown'], ({ button, target }) => {
  if (button !== 0) return; // another button opens a menu, which takes its release
  pressed = true;
  place = target instanceof Element && target.closest('button') ? window.scrollY : null;
  releaseAfter(LONGEST);
});
on(['pointerup'], ({ pointerType }) => { if (pressed) releaseAfter(pointerType === 'mouse' ? 0 : TAP); });
on(['mouseup', 'pointercancel', 'contextmenu', 'keydown'], () => { if (pressed) releaseAfter(0); });
on(['click'], release);
// A pointer that moves with no button down was released where the page did not see it.
on(['pointermove'], ({ buttons }) => { if (pressed && buttons === 0) releaseAfter(0); });
// A list that opens under the pointer takes the release, too; a field that is left by the press changes as well.
on(['change'], ({ target }) => { if (pressed && target instanceof HTMLSelectElement) releaseAfter(0); });

// A composition that the press ends scrolls its field into view.
on(['compositionend', 'focusin', 'scroll'], () => {
  if (pressed && place !== null && window.scrollY !== place) window.scrollTo(0, place);
});

/**
 * Runs an action that changes what is seen: at once, or after the click of a button that is pressed.
 *
 * @param place what the action changes; of several that wait for one place the last is run
 */
export function whenReleased(place, action) {
  waiting.delete(place);
  if (pressed) waiting.set(place, action);
  else action();
}

/** Waits until no button is pressed. */
export const released = () => new Promise((resolve) => { whenReleased(resolve, resolve); });
