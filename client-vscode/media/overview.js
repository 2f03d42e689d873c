// Sends what is clicked to the extension, and keeps the place in the page when it is drawn anew.
(() => {
  const vscode = acquireVsCodeApi();
  const state = vscode.getState() ?? {};
  if (typeof state.top === 'number') window.scrollTo(0, state.top);
  if (state.key) {
    for (const button of document.querySelectorAll('button.link')) {
      if (button.dataset.key === state.key) {
        button.focus({ preventScroll: true });
        break;
      }
    }
  }
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button.link') : null;
    if (button) vscode.postMessage({ open: button.dataset.key });
  });
  document.addEventListener('focusin', (event) => {
    state.key = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    vscode.setState(state);
  });
  document.addEventListener('scroll', () => {
    state.top = window.scrollY;
    vscode.setState(state);
  });
})();
