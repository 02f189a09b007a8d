// A server of the Model Context Protocol over standard input and output: `node mcp.mjs`, for any client that starts
// servers (`{"command": "node", "args": ["…/mcp.mjs"]}`).
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { Machine } from 'bivalve';
import { machineTools } from './tools.mjs';

const tools = machineTools(await Machine.boot());
const server = new Server({ name: 'bivalve-machine', version: '1.0.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: tools.map(({ name, description, parameters }) => ({ name, description, inputSchema: parameters })),
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = tools.find(({ name }) => name === params.name);
  const value = tool ? await tool.execute(params.arguments) : { error: `there is no tool ${params.name}` };
  return { content: [{ type: 'text', text: JSON.stringify(value) }], isError: value.error !== undefined };
});
await server.connect(new StdioServerTransport());
