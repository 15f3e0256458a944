/** The lines that the demo page shows to whoever wants to embed the widget. */
export function snippet(origin: string): string {
  return `<script type="module" src="${origin}/widget/card-scan-view.js"></script>

<card-scan-view session-token="…" backside-support="true"></card-scan-view>

<script type="module">
  const scan = document.querySelector('card-scan-view');
  scan.addEventListener('card-scan-success', ({ detail }) => {
    console.log(detail.details.member_number.value);
  });
</script>`;
}
