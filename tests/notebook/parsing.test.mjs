// What in a log is a request, and what the log looks like while it runs. One row, one log, one realm; one server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { EMPTY, FOOTER, js, Realm, shared, write } from './support.mjs';

const RULE = '-'.repeat(70);
const LINE = '> Append your JavaScript snippet below to execute against this page.';
const CLOCK = '10:11:12';

// log, then the code that runs (null: none) and the agent whose it is; {r} is the realm's name.
const rows = {
  'a footer and blank lines': [`${EMPTY}\n\n`, null],
  'no file content': ['', null],
  'a fence that is not closed': [`${EMPTY}\`\`\`js\n1+1\n`, null],
  'blank code': [`${EMPTY}\`\`\`js\n  \n\n\`\`\`\n`, null],
  'a fence': [EMPTY + js('1+1'), '1+1'],
  'an untagged fence': [`${EMPTY}\`\`\`\n1+1\n\`\`\`\n`, '1+1'],
  javascript: [`${EMPTY}\`\`\`javascript\n1+1\n\`\`\`\n`, '1+1'],
  'JS in capitals': [`${EMPTY}\`\`\`JS\n1+1\n\`\`\`\n`, '1+1'],
  'JavaScript in mixed case': [`${EMPTY}\`\`\`JavaScript\n1+1\n\`\`\`\n`, '1+1'],
  'blanks around the language': [`${EMPTY}\`\`\`  js  \n1+1\n\`\`\`\n`, '1+1'],
  'no line end after the closing line': [`${EMPTY}\`\`\`js\n1+1\n\`\`\``, '1+1'],
  'a header right below the footer': [
    `# T\n\n${RULE}\n${LINE}\n### 🗣️ann to {r} at ${CLOCK}\n${js('1')}`,
    '1',
    'ann',
  ],
  'a header after blank lines': [`${EMPTY}### 🗣️ann to {r} at ${CLOCK}\n${js('1')}`, '1', 'ann'],
  'a header with its own blanks': [`${EMPTY}###  🗣️ann   to\t{r}  at ${CLOCK}   \n${js('1')}`, '1', 'ann'],
  'a header without the variation selector': [
    `${EMPTY}### \u{1F5E3}ann to {r} at ${CLOCK}\n${js('1')}`,
    '1',
    'ann',
  ],
  'an old header': [`${EMPTY}> **ann** to {r} at ${CLOCK}\n${js('1')}`, '1', 'ann'],
  'a name in another script': [`${EMPTY}### 🗣️Анна-é🦊 to {r} at ${CLOCK}\n${js('1')}`, '1', 'Анна-é🦊'],
  'a name of two words is none': [`${EMPTY}### 🗣️ann lee to {r} at ${CLOCK}\n${js('1')}`, '1', 'agent'],
  'a header without a time is none': [`${EMPTY}### 🗣️ann to {r}\n${js('1')}`, '1', 'agent'],
  'a header with a short time is none': [`${EMPTY}### 🗣️ann to {r} at 1:02:03\n${js('1')}`, '1', 'agent'],
  'a header of another level is none': [`${EMPTY}## 🗣️ann to {r} at ${CLOCK}\n${js('1')}`, '1', 'agent'],
  'a header for somebody else': [`${EMPTY}### 🗣️ann to other at ${CLOCK}\n${js('1')}`, '1', 'ann'],
  'the last of two headers': [
    `${EMPTY}### 🗣️ann to {r} at ${CLOCK}\n### 🗣️bob to {r} at ${CLOCK}\n${js('1')}`,
    '1',
    'bob',
  ],
  'a note before and after': [`${EMPTY}Why so?\n\n${js('1+1')}\nWe shall see.\n`, '1+1'],
  'the first of two fences': [`${EMPTY}${js('1')}\n${js('2')}`, '1'],
  json: [`${EMPTY}\`\`\`json\n{}\n\`\`\`\n`, null],
  typescript: [`${EMPTY}\`\`\`ts\nlet a: number\n\`\`\`\n`, null],
  bash: [`${EMPTY}\`\`\`bash\nls\n\`\`\`\n`, null],
  jsx: [`${EMPTY}\`\`\`jsx\n<a/>\n\`\`\`\n`, null],
  'words after the language': [`${EMPTY}\`\`\`JS eval\n1\n\`\`\`\n`, null],
  'json, then js': [`${EMPTY}\`\`\`json\n{}\n\`\`\`\n\n${js('2')}`, '2'],
  'typescript, text, js': [`${EMPTY}\`\`\`ts\na\n\`\`\`\ntext\n${js('3')}`, '3'],
  'four backticks around three': [
    `${EMPTY}\`\`\`\`js\nconst a = 1;\n\`\`\`\nb\n\`\`\`\n\`\`\`\`\n`,
    'const a = 1;\n```\nb\n```',
  ],
  'a longer closing line': [`${EMPTY}\`\`\`js\n1\n\`\`\`\`\`\n`, '1'],
  tildes: [`${EMPTY}~~~js\n1+1\n~~~\n`, null],
  'a fence that tildes quote': [`${EMPTY}~~~md\n${js('1')}~~~\n`, null],
  'behind what tildes quote': [`${EMPTY}~~~~\n~~~\n${js('1')}~~~~\n${js('2')}`, '2'],
  'tildes that are not closed': [`${EMPTY}~~~\n${js('1')}`, '1'],
  'tildes in the code': [`${EMPTY}\`\`\`js\n~~~\n\`\`\`\n~~~\n`, '~~~'],
  'closed at the end of a line of code': [`${EMPTY}\`\`\`js\n1+1 \`\`\`\n`, '1+1 '],
  'on one line': [`${EMPTY}\`\`\`js 1+1\`\`\`\n`, null],
  'in a quotation': [`${EMPTY}> \`\`\`js\n> 1+1\n> \`\`\`\n`, null],
  'indented by three': [`${EMPTY}   \`\`\`js\n1+1\n   \`\`\`\n`, '1+1'],
  'indented by four': [`${EMPTY}    \`\`\`js\n1+1\n    \`\`\`\n`, null],
  'leading blank lines of the code': [`${EMPTY}\`\`\`js\n\n  \n  1+1\n\`\`\`\n`, '  1+1'],
  'trailing blank lines of the code': [`${EMPTY}\`\`\`js\n1+1\n\n\`\`\`\n`, '1+1\n'],
  'line ends of Windows': [`${EMPTY}${js('1\n+1')}`.replaceAll('\n', '\r\n'), '1\n+1'],
  'a byte order mark': [`\uFEFF${EMPTY}${js('1')}`, '1'],
  'code of other scripts': [EMPTY + js('"日本語 😀 ü"'), '"日本語 😀 ü"'],
  'a comment': [EMPTY + js('# not a header\n'), '# not a header\n'],
  'a comment of JavaScript': [EMPTY + js('// > **a** to b\n1'), '// > **a** to b\n1'],
  'a quotation as code': [EMPTY + js('> x'), '> x'],
  'a reply header as code': [EMPTY + js('#### 👍pg to agent at 10:11:12'), null],
  'an error header as code': [EMPTY + js('#### 🚫anything to anyone at 10:11:12'), null],
  'a request header as code': [EMPTY + js('### 🗣️ann to pg at 10:11:12'), null],
  'an old header as code': [EMPTY + js('> **pg** to agent at 10:11:12'), null],
  'a header without a time as code': [EMPTY + js('### 🐱cat to pg'), null],

  'a footer with a short rule': [`# T\n\n--\n${LINE}\n\n${js('1')}`, '1'],
  'a footer without a rule': [`# T\n\n${LINE}\n\n${js('1')}`, '1'],
  'a footer with more words': [`# T\n\n${RULE}\n${LINE} Or don't.\n\n${js('1')}`, '1'],
  'the older footer': [`# T\n\n> Write code in a fenced JS block below to execute it.\n\n${js('1')}`, '1'],
  'an indented footer is none': [`# T\n\n${js('1')}\n ${LINE}\n`, '1'],
  'two footers: what is below the last': [`${EMPTY}${js('1')}\n${FOOTER}${js('2')}`, '2'],
  'two footers, nothing below the last': [`${EMPTY}${js('1')}\n${FOOTER}`, null],
  'a footer that a reply quotes': [
    `# T\n\n#### 👍{r} to agent at ${CLOCK} (1ms)\n\`\`\`JSON\n${LINE}\n\`\`\`js\n1\n\`\`\`\n\`\`\`\n\n${FOOTER}`,
    null,
  ],

  'no footer': [`# T\n\n${js('1+1')}`, '1+1'],
  'no footer, untagged': [`# T\n\n\`\`\`\n1+1\n\`\`\`\n`, '1+1'],
  'no footer, the last of two': [`# T\n\n${js('1')}\n${js('2')}`, '2'],
  'no footer, text after it': [`# T\n\n${js('1+1')}\nAnd more.\n`, '1+1'],
  'no footer, a request header above': [`### 🗣️ann to {r} at ${CLOCK}\n${js('1')}`, '1', 'agent'],
  'no footer, JSON last': [`# T\n\n${js('1')}\n\`\`\`JSON\n2\n\`\`\`\n`, null],
  'no footer, python last': [`# T\n\n\`\`\`python\nx\n\`\`\`\n`, null],
  'no footer, a reply above': [`# T\n\n#### 👍{r} to agent at ${CLOCK} (1ms)\n${js('1')}`, null],
  'no footer, an error reply above': [`# T\n\n#### 🚫{r} to agent at ${CLOCK} (1ms)\n\n${js('1')}`, null],
  'no footer, an old reply above': [`# T\n\n> **{r}** to agent at ${CLOCK}\n\n${js('1')}`, null],
  'no footer, an old reply with its time': [`> **{r}** to agent at ${CLOCK} (12ms)\n${js('1')}`, null],
  'no footer, an old error reply': [
    `> **{r}** to agent at ${CLOCK} (**ERROR** after 12ms)\n${js('1')}`,
    null,
  ],
  'no footer, an old reply without its mark': [`**{r}** to agent at ${CLOCK}\n${js('1')}`, null],
  'no footer, an event above': [
    `#### 👍{r} to agent at ${CLOCK} (1ms)\n\`\`\`JSON\n1\n\`\`\`\n##### ☑️console.log\n\`\`\`\nx\n\`\`\`\n`,
    null,
  ],
  'no footer, indented': [`# T\n\n \`\`\`js\n1\n \`\`\`\n`, null],
  'no footer, words after the language': [`# T\n\n\`\`\`js eval\n1\n\`\`\`\n`, null],
  'no footer, four backticks': [`# T\n\n\`\`\`\`js\n1\n\`\`\`\`\n`, null],
};

const server = shared({ before, after });

let number = 0;
for (const [title, [log, code, agent = 'agent']] of Object.entries(rows))
  test(title, { concurrency: true }, async () => {
    const name = `case-${++number}`;
    const file = `daebug/${name}.md`;
    const text = log.replaceAll('{r}', name);
    write(server.dir, file, text);
    const realm = new Realm(server, name);
    const got = await realm.poll(code === null ? 400 : 5000);
    assert.equal(got?.code ?? null, code);
    if (code !== null) assert.equal(got.agent, agent);
    else assert.equal(fs.readFileSync(`${server.dir}/${file}`, 'utf8'), text);
  });
