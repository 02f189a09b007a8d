// Vercel's AI SDK: `await ask(openai('gpt-5'), machine, 'How many …?')`.
import { generateText, jsonSchema, stepCountIs, tool } from 'ai';
import { machineTools } from './tools.mjs';

export function aiSdkTools(machine) {
  return Object.fromEntries(
    machineTools(machine).map(({ name, description, parameters, execute }) => [
      name,
      tool({ description, inputSchema: jsonSchema(parameters), execute }),
    ]),
  );
}

export async function ask(model, machine, prompt) {
  const { text } = await generateText({
    model,
    tools: aiSdkTools(machine),
    stopWhen: stepCountIs(20),
    prompt,
  });
  return text;
}
