const [instructions, start, trouble, done] = ['instructions', 'start', 'trouble', 'done'].map((id) => document.getElementById(id));
const scan = document.querySelector('card-scan-view');
const query = new URLSearchParams(location.search);

scan.webToMobileHandoffConfig = { enabled: false };
scan.backsideSupport = query.get('backsideSupport') === 'true';
scan.addEventListener('card-scan-success', () => {
  sessionStorage.removeItem('jwt');
  scan.hidden = true;
  done.hidden = false;
  done.querySelector('h2').focus();
});
scan.addEventListener('card-scan-error', ({ detail: { code, type } }) => {
  const isOver = (code === 401 || code === 403) && type !== 'not_confirmed';
  if (isOver) explain();
});
start.addEventListener('click', () => void exchange(query.get('token') ?? ''));
// A link that was just opened counts, and not what an earlier one has left in this tab.
if (query.has('token')) sessionStorage.removeItem('jwt');
else if (sessionStorage.getItem('jwt')) show(sessionStorage.getItem('jwt'));

async function exchange(token) {
  start.disabled = true;
  try {
    const answer = await fetch(`${scan.apiBase}/validate-magic-link?token=${encodeURIComponent(token)}`);
    const body = await answer.json();
    if (!answer.ok) throw new Error(body.message);
    sessionStorage.setItem('jwt', body.Token);
    query.delete('token');
    history.replaceState(null, '', `${location.pathname}?${query}`);
    show(body.Token);
  } catch (thrown) {
    start.disabled = false;
    trouble.textContent = thrown instanceof TypeError ? 'There is no connection. Please try again.' : thrown.message;
  }
}

/** The ten minutes are over, or the computer has stopped it: there is nothing to go on with here. */
function explain() {
  sessionStorage.removeItem('jwt');
  scan.hidden = true;
  instructions.hidden = false;
  start.disabled = false;
  trouble.textContent = 'This link is over. To go on, scan the code that your computer shows now.';
}

function show(jwt) {
  instructions.hidden = true;
  scan.hidden = false;
  scan.sessionToken = jwt;
}
