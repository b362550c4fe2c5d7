// Solves the puzzle of a message form while its visitor writes, and says so when they are quicker. Without this script a mailed link does the same.
const form = document.querySelector('form[data-puzzle]');
const status = form.querySelector('[data-status]');
const canSolve = 'Worker' in window && !!globalThis.crypto?.subtle;

const solve = () => new Promise(done => {
  const worker = new Worker('/lib/altcha-pbkdf2.js');
  worker.onmessage = ({ data }) => { worker.terminate(); done(data?.counter ?? null); };
  worker.onerror = () => done(null);
  worker.postMessage({ type: 'work', challenge: { parameters: JSON.parse(form.dataset.puzzle) }, counterStart: 0, counterStep: 1, timeout: 90_000 });
});

let solving;
const begin = () => solving ??= solve();

if (!canSolve) status.textContent = 'Here your browser cannot show that you are no program, so you get a mail with a link. Your message is delivered when you follow it.';
else {
  status.textContent = '';
  form.addEventListener('focusin', begin, { once: true });
}

form.addEventListener('submit', async event => {
  const button = form.querySelector('button');
  if (button.disabled || !canSolve) return;
  event.preventDefault();
  button.disabled = true;
  status.textContent = 'One moment: your browser works out a sum that keeps spam away …';
  form.elements.solution.value = await begin() ?? '';
  form.submit();
});

// Coming back from the answer finds the form as it was left.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
