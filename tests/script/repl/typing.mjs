// Types lines into a prompt, each when the prompt for it has come.
import fs from 'node:fs';

/** The recorded sessions. */
export function inputs() {
  const here = new URL('.', import.meta.url);
  return fs
    .readdirSync(here)
    .filter((name) => name.endsWith('.in'))
    .map((name) => ({
      name,
      lines: fs.readFileSync(new URL(name, here), 'utf8').trimEnd().split('\n'),
      file: new URL(name.replace(/in$/, 'out'), here),
    }));
}

/** The whole conversation from the first prompt on: what was typed stands behind its prompt. */
export async function typeLines(lines, output, write) {
  const decoder = new TextDecoder();
  const rest = [...lines];
  let text = '';
  let seen = 0;
  for await (const chunk of output) {
    text += decoder.decode(chunk, { stream: true });
    if (!/(?:^|\n)(?:> |\.\.\. )$/.test(text.slice(seen))) continue;
    const line = rest.shift();
    if (line === undefined) break;
    text += `${line}\n`;
    seen = text.length;
    write(`${line}\n`);
  }
  return text.slice(text.search(/^> /m)).replace(/[ \t]+$/gm, '');
}
