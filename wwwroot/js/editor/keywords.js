// Turns the word being typed into a tag. The input is emptied here, at once, so that the next word can be typed without waiting for the server.
// While there is no connection the text stays in the input, so that it can be sent again.
const isWhole = /[,;\n]\s*$/;

function removeLast(input) {
  const tags = input.closest('.tags').querySelectorAll('.tag button');
  tags[tags.length - 1]?.click();
}

function take(input, add) {
  const words = input.value;
  if (!words.trim()) return;
  input.value = '';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  add(input.dataset.address, words).then(added => {
    if (added !== null) return;
    input.value = [words, input.value].filter(text => text).join(', ');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export function keywordByKey(event, add) {
  const input = event.target;
  if (!input.matches?.('input[data-keywords]')) return false;
  if (event.key === 'Backspace' && !input.value) removeLast(input);
  else if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); take(input, add); }
  else return false;
  return true;
}

/** For the window, after the framework has seen the same event: what was typed must arrive before it becomes a tag. */
export function keywordByInput(event, add, isDown) {
  const input = event.target;
  if (isDown || !input.matches?.('input[data-keywords]') || (event.type === 'input' && !isWhole.test(input.value))) return;
  take(input, add);
}
