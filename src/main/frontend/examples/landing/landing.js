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
start.addEventListener('click', () => void exchange(query.get('token') ?? ''));
if (sessionStorage.getItem('jwt')) show(sessionStorage.getItem('jwt'));

async function exchange(token) {
  start.disabled = true;
  try {
    const answer = await fetch(`${scan.apiBase}/validate-magic-link?token=${encodeURIComponent(token)}`);
    const body = await answer.json();
    if (!answer.ok) throw new Error(body.message);
    sessionStorage.setItem('jwt', body.Token);
    history.replaceState(null, '', location.pathname);
    show(body.Token);
  } catch (thrown) {
    start.disabled = false;
    trouble.textContent = thrown instanceof TypeError ? 'There is no connection. Please try again.' : thrown.message;
  }
}

function show(jwt) {
  instructions.hidden = true;
  scan.hidden = false;
  scan.sessionToken = jwt;
}
