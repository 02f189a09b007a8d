// Examples as yq's documentation writes them: a heading, sample files, a command, what it writes.

/** @returns {{title: string, files: Record<string, string>, command: string, output: string}[]} */
export function readExamples(text) {
  const examples = [];
  for (const section of text.split(/^## /m).slice(1)) {
    const command = /^```bash\n([\s\S]*?)\n```$/m.exec(section)?.[1];
    const output = /^will output\n```\w*\n([\s\S]*?)^```$/m.exec(section)?.[1];
    if (command === undefined || output === undefined) continue;
    const files = {};
    for (const [, name, body] of section.matchAll(/^.*?(\w+\.\w+) file of:\n```\w*\n([\s\S]*?)^```$/gm))
      files[name] = body;
    examples.push({ title: section.slice(0, section.indexOf('\n')), files, command, output });
  }
  return examples;
}

/** The same as text, without what stands between them. */
export function writeExamples(examples) {
  const fence = (body) => '```\n' + body + '```\n';
  return examples
    .map(
      ({ title, files, command, output }) =>
        `## ${title}\n` +
        Object.entries(files)
          .map(([name, body]) => `${name} file of:\n${fence(body)}`)
          .join('') +
        '```bash\n' +
        `${command}\n` +
        '```\nwill output\n' +
        fence(output),
    )
    .join('\n');
}
