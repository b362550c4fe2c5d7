// Places the popover of Ui/Menu beside its button, and gives it the keys of a menu: arrows move, a choice closes.
const gap = 4;

function place(menu) {
  const button = document.querySelector(`[popovertarget="${menu.id}"]`);
  if (!button) return;
  const anchor = button.getBoundingClientRect();
  const below = anchor.bottom + gap + menu.offsetHeight <= innerHeight || anchor.top < menu.offsetHeight;
  menu.style.top = `${Math.max(gap, below ? Math.min(anchor.bottom + gap, innerHeight - menu.offsetHeight - gap) : anchor.top - gap - menu.offsetHeight)}px`;
  menu.style.left = `${Math.max(gap, Math.min(anchor.left, innerWidth - menu.offsetWidth - gap))}px`;
}

function onToggle(event) {
  const menu = event.target;
  if (!menu.matches?.('.menu[popover]') || event.newState !== 'open') return;
  place(menu);
  menu.querySelector('button:not([disabled])')?.focus({ preventScroll: true });
}

function onKey(event) {
  const menu = event.target.closest?.('.menu:popover-open');
  if (!menu || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) || event.altKey) return;
  const choices = [...menu.querySelectorAll('button:not([disabled])')];
  const at = choices.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  choices.at(next % choices.length)?.focus();
  event.preventDefault();
}

function onClick(event) {
  event.target.closest?.('.menu:popover-open button')?.closest('.menu').hidePopover();
}

let watching = false;

/** Starts once for the whole page; menus that come later are covered. */
export function watchMenus() {
  if (watching) return;
  watching = true;
  document.addEventListener('toggle', onToggle, true);
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
}
