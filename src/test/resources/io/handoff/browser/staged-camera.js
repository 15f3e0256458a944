// A camera whose picture the test paints: window.stage says what lies before it and how well it sees.
(() => {
  const stage = (window.stage = {
    subject: 'table', fill: 0.9, blur: 0, light: 1, glare: 0, moving: 0,
    torch: undefined, others: 0, silent: false, gone: false, opened: [],
  });
  const size = innerWidth < innerHeight ? { width: 720, height: 960 } : { width: 1280, height: 720 };
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  const still = Object.assign(document.createElement('canvas'), size);
  const card = new Image();
  card.src = window.stagedCard;

  const subjects = {
    table: () => {},
    card(to, width) {
      const height = width / (85.6 / 53.98);
      to.save();
      to.beginPath();
      to.roundRect(-width / 2, -height / 2, width, height, width * 0.037);
      to.clip();
      to.drawImage(card, -width / 2, -height / 2, width, height);
      to.restore();
    },
    paper(to, width) {
      to.fillStyle = '#e6e3dd';
      to.fillRect(-width, -width, 2 * width, 2 * width);
      to.fillStyle = '#333';
      to.font = `${width / 26}px sans-serif`;
      for (let y = -width; y < width; y += width / 18) to.fillText('Please read these terms and keep this page with your other papers.', -width * 0.6, y);
    },
    face(to, width) {
      to.fillStyle = '#d9d4cc';
      to.fillRect(-width, -width, 2 * width, 2 * width);
      const oval = (x, y, across, down, colour) => {
        to.fillStyle = colour;
        to.beginPath();
        to.ellipse(x * width, y * width, across * width, down * width, 0, 0, 7);
        to.fill();
      };
      oval(0, -0.08, 0.34, 0.4, '#3a2a20');
      oval(0, 0, 0.28, 0.38, '#c79a7b');
      for (const side of [-0.11, 0.11]) oval(side, -0.06, 0.04, 0.02, '#221a16');
      oval(0, 0.2, 0.09, 0.025, '#8f4a44');
    },
  };

  function paint() {
    const { subject, fill, blur, light, glare } = stage;
    const to = still.getContext('2d');
    const guide = Math.min(size.width * 0.9, size.height * 0.86 * (85.6 / 53.98));
    to.setTransform(1, 0, 0, 1, 0, 0);
    to.filter = `blur(${blur}px) brightness(${light})`;
    to.fillStyle = '#7d6f5f';
    to.fillRect(-99, -99, size.width + 198, size.height + 198);
    to.translate(size.width / 2, size.height / 2);
    subjects[subject](to, guide * fill);
    to.filter = 'none';
    if (!glare) return;
    const shine = to.createRadialGradient(guide * 0.1, -guide * 0.08, guide * glare * 0.5, guide * 0.1, -guide * 0.08, guide * glare);
    shine.addColorStop(0, 'rgb(255 255 255)');
    shine.addColorStop(1, 'rgb(255 255 255 / 0%)');
    to.fillStyle = shine;
    to.fillRect(-guide, -guide, 2 * guide, 2 * guide);
  }

  let painted = '';
  let count = 0;
  card.decode().then(() =>
    setInterval(() => {
      const { subject, fill, blur, light, glare, moving } = stage;
      const wanted = JSON.stringify({ subject, fill, blur, light, glare });
      if (wanted !== painted) paint();
      painted = wanted;
      count++;
      // To and fro at a steady pace.
      const place = ((count * moving) % 0.2) - 0.1;
      context.drawImage(still, Math.round((Math.abs(place) - 0.05) * (moving ? size.width : 0)), 0);
      // Without a change there would be no new frame.
      context.fillStyle = count % 2 ? '#000' : '#111';
      context.fillRect(0, 0, 1, 1);
    }, 60),
  );

  async function open({ video }) {
    if (stage.gone) throw new DOMException('gone', 'NotFoundError');
    const source = stage.silent ? document.createElement('canvas').captureStream(0) : canvas.captureStream(16);
    const [track] = source.getVideoTracks();
    const id = video.deviceId?.exact ?? 'camera-0';
    stage.opened.push(id);
    stage.track = track;
    track.getSettings = () => ({ deviceId: id });
    track.getCapabilities = () => (stage.torch === undefined ? {} : { torch: true });
    track.applyConstraints = async ({ advanced: [{ torch }] }) => {
      stage.torch = torch;
    };
    return source;
  }
  navigator.mediaDevices.getUserMedia = open;
  navigator.mediaDevices.enumerateDevices = async () =>
    Array.from({ length: 1 + stage.others }, (_, i) => ({ kind: 'videoinput', deviceId: `camera-${i}` }));
})();
