// Anthropic's SDK: `await ask(new Anthropic(), 'claude-…', machine, 'How many …?')`.
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';
import { machineTools } from './tools.mjs';

export function anthropicTools(machine) {
  return machineTools(machine).map(({ name, description, parameters, execute }) =>
    betaTool({
      name,
      description,
      inputSchema: parameters,
      run: async (args) => JSON.stringify(await execute(args)),
    }),
  );
}

export async function ask(client, model, machine, prompt) {
  const message = await client.beta.messages.toolRunner({
    model,
    max_tokens: 4096,
    max_iterations: 20,
    tools: anthropicTools(machine),
    messages: [{ role: 'user', content: prompt }],
  });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}
