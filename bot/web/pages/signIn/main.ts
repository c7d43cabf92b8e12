// The page works without this script; it only saves a click and a second submit.

for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.isSent) event.preventDefault();
    form.dataset.isSent = 'yes';
  });
}

// A page that comes back from the browser's memory can be sent again.
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.isSent;
});

const close = document.getElementById('close');
if (close) {
  // Only a window that a script opened may close itself; elsewhere the text tells the way.
  close.hidden = window.opener === null && history.length > 1;
  close.addEventListener('click', () => window.close());
  window.close();
}
