// LangChain: `await ask(new ChatOpenAI({ model: 'gpt-5' }), machine, 'How many …?')`.
import { createAgent, tool } from 'langchain';
import { machineTools } from './tools.mjs';

export function langchainTools(machine) {
  return machineTools(machine).map(({ name, description, parameters, execute }) =>
    tool(async (args) => JSON.stringify(await execute(args)), { name, description, schema: parameters }),
  );
}

export async function ask(model, machine, prompt) {
  const agent = createAgent({ model, tools: langchainTools(machine) });
  const { messages } = await agent.invoke({ messages: [{ role: 'user', content: prompt }] });
  return messages.at(-1).text;
}
