/** The web app's colours and measures (apps/web/src/app/globals.css), for pages without a framework. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --sunken: oklch(0.974 0.004 205);
  --raised: oklch(1 0 0);
  --hover: oklch(0.968 0.006 200);
  --line: oklch(0.918 0.006 210);
  --field: oklch(0.64 0.014 215);
  --ink: oklch(0.23 0.018 225);
  --ink-2: oklch(0.41 0.018 222);
  --accent: oklch(0.455 0.078 196);
  --accent-hover: oklch(0.4 0.072 196);
  --on-accent: oklch(0.99 0.004 196);
  --accent-ink: oklch(0.42 0.075 196);
  --focus: oklch(0.55 0.1 196);
}
@media (prefers-color-scheme: dark) {
  :root {
    --sunken: oklch(0.17 0.008 225);
    --raised: oklch(0.232 0.01 225);
    --hover: oklch(0.27 0.01 222);
    --line: oklch(0.278 0.01 222);
    --field: oklch(0.5 0.014 220);
    --ink: oklch(0.94 0.006 210);
    --ink-2: oklch(0.79 0.01 212);
    --accent: oklch(0.78 0.095 190);
    --accent-hover: oklch(0.84 0.09 190);
    --on-accent: oklch(0.2 0.03 195);
    --accent-ink: oklch(0.82 0.09 190);
    --focus: oklch(0.72 0.1 190);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100dvh;
  padding: min(14vh, 8rem) 1rem 2.5rem;
  background: var(--sunken);
  color: var(--ink);
  font: 0.9375rem/1.5 'Inter Variable', Inter, ui-sans-serif, system-ui, sans-serif;
  -webkit-font-smoothing: antialiased;
  text-size-adjust: 100%;
  overflow-wrap: anywhere;
}
main {
  max-width: 28rem;
  margin: 0 auto;
  padding: 2rem;
  background: var(--raised);
  border: 1px solid var(--line);
  border-radius: 10px;
}
.brand { display: flex; align-items: center; gap: 0.5rem; margin: 0 0 2rem; font-weight: 600; }
.brand svg { width: 1.5rem; height: 1.5rem; }
.ground { fill: var(--accent); }
.line { stroke: var(--on-accent); stroke-width: 2.6; stroke-linecap: round; }
.dot { fill: var(--on-accent); }
.ring { fill: none; stroke: var(--on-accent); stroke-width: 1.2; }
h1 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.4; font-weight: 600; letter-spacing: -0.011em; text-wrap: balance; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 0.9375rem; font-weight: 600; }
p { margin: 0 0 0.75rem; color: var(--ink-2); }
p.brand, strong { color: var(--ink); }
strong { font-weight: 600; }
a { color: var(--accent-ink); text-underline-offset: 3px; }
ul { margin: 0 0 1.5rem; padding: 0; list-style: none; }
li { padding: 0.5rem 0 0.5rem 1.5rem; border-top: 1px solid var(--line); position: relative; }
li:last-child { border-bottom: 1px solid var(--line); }
li::before {
  content: ''; position: absolute; left: 0.25rem; top: 0.875rem; width: 0.375rem; height: 0.625rem;
  border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(45deg);
}
fieldset { margin: 0 0 1.5rem; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 0.5rem; font-weight: 600; }
label { display: flex; align-items: center; gap: 0.625rem; min-height: 2.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); cursor: pointer; }
label + label { border-top: 0; }
label:first-of-type { border-radius: 6px 6px 0 0; }
label:last-of-type { border-radius: 0 0 6px 6px; }
label:hover { background: var(--hover); }
input[type='radio'] { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); }
.actions { display: flex; flex-direction: row-reverse; gap: 0.75rem; margin-top: 1.5rem; }
button {
  flex: 1; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--field); border-radius: 6px;
  background: transparent; color: var(--ink); font: inherit; font-weight: 500; cursor: pointer;
}
button:hover { background: var(--hover); }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.primary:hover { border-color: var(--accent-hover); background: var(--accent-hover); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.after { margin: 1rem 0 0; font-size: 0.8125rem; }
@media (width < 30rem) {
  body { padding: 0 0 2rem; background: var(--raised); }
  main { max-width: none; padding: 1.5rem 1rem; border: 0; border-radius: 0; }
  .actions { flex-direction: column; }
}
`
