// Comfort for the account forms. Everything works without it; the rules are the server's.

const labels = ['Too short', 'Weak', 'Fair', 'Good', 'Strong'];
const common = /^(?:\W|\d)*(?:pass(?:word|wort)?|qwert[yz]\w*|azerty\w*|asdf\w*|abc\w{0,4}|iloveyou|welcome|letmein|admin\w*|football|baseball|sunshine|princess|dragon|monkey|superman|master)(?:\W|\d)*$/i;

/** 0 (too short) to 4 (strong): the number of guesses grows with length and with different characters, not with their classes. */
export function strength(password, personal = []) {
  if (password.length < 10) return 0;
  const lower = password.toLowerCase();
  const known = personal.some(word => word.length >= 3 && lower.includes(word.toLowerCase()));
  if (known || common.test(password)) return 1;
  let steps = 0;
  for (let i = 1; i < lower.length; i++) if (Math.abs(lower.charCodeAt(i) - lower.charCodeAt(i - 1)) <= 1) steps++;
  const useful = Math.min(new Set(lower).size * 1.6, password.length) - steps * 0.8;
  return useful < 9 ? 1 : useful < 12 ? 2 : useful < 16 ? 3 : 4;
}

function watch(box) {
  const input = document.getElementById(box.dataset.passwordMeter);
  const meter = box.querySelector('meter');
  const words = box.querySelector('span');
  const personal = (box.dataset.personal ?? '').split(' ').filter(Boolean);
  const show = () => {
    box.hidden = input.value.length === 0;
    const value = strength(input.value, personal.map(id => document.getElementById(id).value.split('@')[0].trim()));
    if (meter.value !== value || !words.textContent) words.textContent = labels[value];
    meter.value = value;
    meter.textContent = labels[value];
  };
  input.addEventListener('input', show);
  show();
}

// A double click sends a form once. Coming back by the browser's history makes it usable again.
function once(form) {
  const button = form.querySelector('button[type=submit]');
  form.addEventListener('submit', event => button.ariaDisabled === 'true' ? event.preventDefault() : (button.ariaDisabled = 'true'));
  addEventListener('pageshow', () => (button.ariaDisabled = null));
}

document.querySelectorAll('[data-password-meter]').forEach(watch);
document.querySelectorAll('form[data-once]').forEach(once);
document.querySelector('.account-form [aria-invalid="true"]')?.focus();
