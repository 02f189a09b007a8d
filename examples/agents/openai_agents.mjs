// OpenAI's Agents SDK: `await ask('gpt-5', machine, 'How many …?')`.
import { Agent, run, tool } from '@openai/agents';
import { machineTools } from './tools.mjs';

export function openaiAgentsTools(machine) {
  return machineTools(machine).map(({ name, description, parameters, execute }) =>
    // Not strict: strict schemas have no optional parameters.
    tool({ name, description, parameters, strict: false, execute }),
  );
}

export async function ask(model, machine, prompt) {
  const agent = new Agent({ name: 'Assistant', model, tools: openaiAgentsTools(machine) });
  const { finalOutput } = await run(agent, prompt);
  return finalOutput;
}
