// Each example of examples/agents with the real SDK and a model that follows a script: the tools' schemas, calls and
// answers go the way that they go with a real model, without a network.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Machine } from 'bivalve';
import { root } from '../../scripts/lib/cache.mjs';

const directory = path.join(root, 'examples/agents');
const link = path.join(directory, 'node_modules/bivalve');
if (!fs.existsSync(link)) fs.symlinkSync(root, link, 'junction');
const fromExamples = createRequire(path.join(directory, 'package.json'));
const load = (name) => import(pathToFileURL(fromExamples.resolve(name)).href);
const example = (name) => import(pathToFileURL(path.join(directory, name)).href);

// What the model asks for, one tool in each turn, and what the answers have to hold.
const TURNS = [
  {
    name: 'write',
    args: { path: '/fruit/data.txt', content: 'pear 3\napple 5\nplum 4\n' },
    answer: { written: '/fruit/data.txt' },
  },
  { name: 'checkpoint', args: {}, answer: { id: 1 } },
  {
    name: 'run',
    args: { command: "cd /fruit; awk '{ n += $2 } END { print n }' data.txt; rm data.txt; x=5" },
    answer: { exit_code: 0, stdout: '12\n', stderr: '' },
  },
  {
    name: 'read',
    args: { path: '/fruit/data.txt' },
    answer: { error: "ENOENT: No such file or directory, read '/fruit/data.txt'" },
  },
  {
    name: 'run',
    args: { command: 'pwd; exit $x' },
    answer: { exit_code: 5, stdout: '/fruit\n', stderr: '' },
  },
  { name: 'rollback', args: { id: 1 }, answer: { undone: ['removed /fruit/data.txt'] } },
  { name: 'list', args: { path: '/fruit' }, answer: { entries: ['data.txt'] } },
  {
    name: 'read',
    args: { path: '/fruit/data.txt', first_line: 2, lines: 1 },
    answer: { text: 'apple 5', lines_in_file: 4 },
  },
  {
    name: 'run',
    args: { command: 'echo so far; sleep 100', timeout_seconds: 1 },
    answer: { error: 'stopped after 1 s', stdout: 'so far\n', stderr: '' },
  },
];
const PROMPT = 'How many fruits are there?';
const LAST = 'There are 12.';
const NAMES = ['run', 'read', 'write', 'list', 'checkpoint', 'rollback'];

async function withMachine(use) {
  const machine = await Machine.boot();
  try {
    return await use(machine);
  } finally {
    await machine.dispose();
  }
}

/** Plays the model: told the answer to the last call, gives the next one, or null. */
function script() {
  let turn = 0;
  return (answer) => {
    if (turn > 0) assert.deepEqual(answer, TURNS[turn - 1].answer, `after turn ${turn}`);
    return TURNS[turn++] ?? null;
  };
}

const usage = { input_tokens: 1, output_tokens: 1 };

test("Vercel's AI SDK", async () => {
  const { MockLanguageModelV3 } = await load('ai/test');
  const { ask } = await example('ai_sdk.mjs');
  const next = script();
  const model = new MockLanguageModelV3({
    doGenerate: async ({ prompt, tools }) => {
      assert.deepEqual(
        tools.map(({ name }) => name),
        NAMES,
      );
      const last = prompt.at(-1);
      const turn = next(last.role === 'tool' ? last.content[0].output.value : null);
      const content = turn
        ? [
            {
              type: 'tool-call',
              toolCallId: `c${prompt.length}`,
              toolName: turn.name,
              input: JSON.stringify(turn.args),
            },
          ]
        : [{ type: 'text', text: LAST }];
      const none = { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 };
      return {
        content,
        finishReason: { unified: turn ? 'tool-calls' : 'stop', raw: undefined },
        usage: { inputTokens: none, outputTokens: { total: 1, text: 1, reasoning: 0 } },
        warnings: [],
      };
    },
  });
  assert.equal(await withMachine((machine) => ask(model, machine, PROMPT)), LAST);
});

test("OpenAI's Agents SDK", async () => {
  const { setTracingDisabled } = await load('@openai/agents');
  setTracingDisabled(true);
  const { ask } = await example('openai_agents.mjs');
  const next = script();
  const model = {
    async getResponse({ input, tools }) {
      assert.deepEqual(
        tools.map(({ name }) => name),
        NAMES,
      );
      const last = input.at(-1);
      const output = last.type === 'function_call_result' ? last.output : null;
      const turn = next(output && JSON.parse(output.text ?? output));
      const callId = `c${input.length}`;
      return {
        usage: { requests: 1, inputTokens: 1, outputTokens: 1, totalTokens: 2 },
        output: turn
          ? [
              {
                type: 'function_call',
                callId,
                name: turn.name,
                status: 'completed',
                arguments: JSON.stringify(turn.args),
              },
            ]
          : [
              {
                type: 'message',
                role: 'assistant',
                status: 'completed',
                content: [{ type: 'output_text', text: LAST }],
              },
            ],
      };
    },
  };
  assert.equal(await withMachine((machine) => ask(model, machine, PROMPT)), LAST);
});

test("Anthropic's SDK", async () => {
  const { Anthropic } = await load('@anthropic-ai/sdk');
  const { ask } = await example('anthropic.mjs');
  const next = script();
  let calls = 0;
  let schemas;
  const client = new Anthropic({
    apiKey: 'none',
    maxRetries: 0,
    fetch: async (url, { body }) => {
      const { messages, tools } = JSON.parse(body);
      assert.equal(new URL(url).pathname, '/v1/messages');
      // The SDK may send only what is new since the last answer.
      schemas ??= tools.map(({ name, input_schema: schema }) => [name, schema.type]);
      const [{ type, content: answer }] = [messages.at(-1).content].flat();
      const turn = next(type === 'tool_result' ? JSON.parse(answer) : null);
      const id = `toolu_${++calls}`;
      return Response.json({
        id: `msg_${calls}`,
        type: 'message',
        role: 'assistant',
        model: 'test',
        stop_sequence: null,
        stop_reason: turn ? 'tool_use' : 'end_turn',
        content: [
          turn ? { type: 'tool_use', id, name: turn.name, input: turn.args } : { type: 'text', text: LAST },
        ],
        usage,
      });
    },
  });
  assert.equal(await withMachine((machine) => ask(client, 'test', machine, PROMPT)), LAST);
  assert.deepEqual(
    schemas,
    NAMES.map((name) => [name, 'object']),
  );
});

test('LangChain', async () => {
  const { BaseChatModel } = await load('@langchain/core/language_models/chat_models');
  const { AIMessage } = await load('@langchain/core/messages');
  const { ask } = await example('langchain.mjs');
  const next = script();
  class Scripted extends BaseChatModel {
    _llmType() {
      return 'scripted';
    }
    bindTools(tools) {
      assert.deepEqual(
        tools.map(({ name }) => name),
        NAMES,
      );
      return this;
    }
    async _generate(messages) {
      const last = messages.at(-1);
      const turn = next(last.type === 'tool' ? JSON.parse(last.content) : null);
      const call = turn && { type: 'tool_call', id: `c${messages.length}`, name: turn.name, args: turn.args };
      const message = new AIMessage(turn ? { content: '', tool_calls: [call] } : LAST);
      return { generations: [{ text: message.text, message }] };
    }
  }
  assert.equal(await withMachine((machine) => ask(new Scripted({}), machine, PROMPT)), LAST);
});

test('the Model Context Protocol', async () => {
  const { Client } = await load('@modelcontextprotocol/sdk/client/index.js');
  const { StdioClientTransport } = await load('@modelcontextprotocol/sdk/client/stdio.js');
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [path.join(directory, 'mcp.mjs')] }),
  );
  try {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, inputSchema }) => [name, inputSchema.type]),
      NAMES.map((name) => [name, 'object']),
    );
    const next = script();
    let answer = null;
    for (let turn = next(null); turn; turn = next(answer)) {
      const { content, isError } = await client.callTool({ name: turn.name, arguments: turn.args });
      answer = JSON.parse(content[0].text);
      assert.equal(isError, 'error' in answer);
    }
    assert.equal((await client.callTool({ name: 'none', arguments: {} })).isError, true);
  } finally {
    await client.close();
  }
});

test('answers of the tools themselves: long output, bytes that are no text, a shell that ended', () =>
  withMachine(async (machine) => {
    const { machineTools } = await example('tools.mjs');
    const tools = Object.fromEntries(machineTools(machine).map(({ name, execute }) => [name, execute]));
    const long = await tools.run({ command: 'echo first; seq 100000; echo last' });
    assert.match(long.stdout, /^first\n1\n[^]*\n\[… \d+ characters left out …\]\n[^]*\n100000\nlast\n$/);
    assert.ok(long.stdout.length < 20_100);
    await tools.run({ command: "printf '\\377\\000' > /tmp/bytes" });
    assert.match((await tools.read({ path: '/tmp/bytes' })).error, /^\/tmp\/bytes: 2 bytes that are no text/);
    assert.deepEqual(await tools.run({ command: 'cd /tmp; exit 3' }), {
      exit_code: 3,
      stdout: '',
      stderr: '',
    });
    assert.equal((await tools.run({ command: 'pwd' })).stdout, '/home/user\n');
    assert.match((await tools.rollback({ id: 77 })).error, /./);
    assert.match((await tools.write({ path: '/tmp', content: '' })).error, /EISDIR/);
    assert.deepEqual(await tools.run({}), { error: 'run needs command' });
    assert.deepEqual(await tools.rollback(undefined), { error: 'rollback needs id' });
  }));
