// The daemon as tools of a language model: the Model Context Protocol over lines of JSON, on top of a client.
import type { Incoming } from './rpc.js';
import { DaemonError, RpcClient } from './rpc.js';

/** The newest version of the protocol that is spoken; older ones that a client asks for are granted. */
const VERSIONS = ['2025-06-18', '2025-03-26', '2024-11-05'];

type Schema = Record<string, unknown>;
interface Tool {
  method: string;
  description: string;
  properties: Record<string, Schema>;
  required?: readonly string[];
  /** What the method is given for the tool's arguments. */
  params?: (args: Record<string, unknown>) => object;
}

const integer = (description: string): Schema => ({ type: 'integer', description });
const text = (description: string): Schema => ({ type: 'string', description });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const place = { x: integer('east'), y: integer('north'), z: integer('up') };
const colour = {
  color: {
    type: 'array',
    items: { type: 'integer', minimum: 0, maximum: 255 },
    minItems: 3,
    maxItems: 4,
    description: '[r, g, b] or [r, g, b, a]; white when absent',
  },
};
const layer = { layer_id: integer('a layer; the active one when absent') };
const path = { path: text('a file of the computer that the daemon runs on') };
const voxels = (more: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'array',
  items: { type: 'object', properties: { ...place, ...more }, required },
});
const xyz = ['x', 'y', 'z'] as const;
const channels = {
  r: integer('0 to 255'),
  g: integer('0 to 255'),
  b: integer('0 to 255'),
  a: integer('0 to 255'),
};
type Place = Record<'x' | 'y' | 'z', number>;

const TOOLS: Record<string, Tool> = {
  execute_script: {
    method: 'goxel.execute_script',
    description:
      'Runs JavaScript over the project: goxel.addVoxel(x, y, z, [r, g, b]), fillBox, fillSphere, floodFill, countVoxels, … What it changes appears as a whole, or not at all when it throws. The value of its last statement comes back.',
    properties: {
      script: text('the code'),
      timeout_ms: integer('how long it may run: 30000, at most 300000'),
      args: { description: 'the global `args` of the script' },
    },
    required: ['script'],
    params: (args) => ({ ...args, capture: true, return: true }),
  },
  create_project: {
    method: 'goxel.create_project',
    description: 'Begins an empty project in place of this one',
    properties: {
      name: text('its name'),
      width: integer('along x'),
      height: integer('along y'),
      depth: integer('along z'),
    },
  },
  open_file: {
    method: 'goxel.load_project',
    description: 'Opens a model: gox, vox, qb, txt, ply, obj, kvx, kv6, vxl or png slices',
    properties: path,
    required: ['path'],
  },
  save_file: {
    method: 'goxel.save_project',
    description: 'Saves the project',
    properties: path,
    required: ['path'],
  },
  export_file: {
    method: 'goxel.export_model',
    description: 'Writes the model in the format of the path, or another one',
    properties: { ...path, format: text('gox, vox, obj, ply, glb, gltf, qb, txt, kvx, vxl, png or pov') },
    required: ['path'],
  },
  render_scene: {
    method: 'goxel.render_scene',
    description: 'Draws a picture of the project',
    properties: {
      width: integer('pixels'),
      height: integer('pixels'),
      camera_preset: {
        enum: ['front', 'back', 'left', 'right', 'top', 'bottom', 'isometric'],
        description: 'where from',
      },
    },
    params: (args) => ({ ...args, options: { return_mode: 'base64' } }),
  },
  get_voxel: {
    method: 'goxel.get_voxel',
    description: 'What is at a place',
    properties: place,
    required: xyz,
  },
  add_voxels: {
    method: 'goxel.add_voxels',
    description: 'Adds voxels',
    properties: { voxels: voxels(channels, xyz), ...layer },
    required: ['voxels'],
  },
  remove_voxels: {
    method: 'goxel.batch_operations',
    description: 'Removes voxels',
    properties: { voxels: voxels({}, xyz) },
    required: ['voxels'],
    params: (args) => ({
      operations: (args['voxels'] as Place[]).map(({ x, y, z }) => ({ type: 'remove_voxel', x, y, z })),
    }),
  },
  paint_voxels: {
    method: 'goxel.paint_voxels',
    description: 'Paints voxels that are there',
    properties: { voxels: voxels({}, xyz), ...colour, ...layer },
    required: ['voxels', 'color'],
    params: (args) => ({ ...args, voxels: (args['voxels'] as Place[]).map(({ x, y, z }) => [x, y, z]) }),
  },
  flood_fill: {
    method: 'goxel.flood_fill',
    description: 'Recolours what is connected to a voxel and has its colour',
    properties: { ...place, ...colour, ...layer },
    required: [...xyz, 'color'],
  },
  procedural_shape: {
    method: 'goxel.procedural_shape',
    description: 'Adds a shape',
    properties: {
      shape_type: { enum: ['cube', 'sphere', 'cylinder', 'line', 'pyramid', 'torus'] },
      size_x: integer('10 when absent'),
      size_y: integer('10 when absent'),
      size_z: integer('10 when absent'),
      center_x: integer('0 when absent'),
      center_y: integer('0 when absent'),
      center_z: integer('0 when absent'),
      ...colour,
      ...layer,
    },
  },
  batch_voxel_operations: {
    method: 'goxel.batch_operations',
    description: 'Adds, removes and paints voxels in one step',
    properties: {
      operations: voxels({ type: { enum: ['add_voxel', 'remove_voxel', 'paint_voxel'] }, ...colour }, ['type', ...xyz]), // prettier-ignore
    },
    required: ['operations'],
  },
  new_layer: {
    method: 'goxel.create_layer',
    description: 'Makes a layer, which becomes the active one',
    properties: { name: text('its name'), visible: flag('whether it is seen') },
  },
  delete_layer: {
    method: 'goxel.delete_layer',
    description: 'Deletes a layer, by its id or its name',
    properties: { layer_id: integer('its id'), layer_name: text('its name') },
  },
  list_layers: { method: 'goxel.list_layers', description: 'Lists the layers', properties: {} },
  merge_layers: {
    method: 'goxel.merge_layers',
    description: 'Merges one layer into another',
    properties: {
      source_layer_id: integer('the one that goes'),
      target_layer_id: integer('the one that stays'),
    },
    required: ['source_layer_id', 'target_layer_id'],
  },
  set_layer_visibility: {
    method: 'goxel.set_layer_visibility',
    description: 'Shows or hides a layer',
    properties: { layer_id: integer('its id'), visible: flag('whether it is seen') },
    required: ['layer_id', 'visible'],
  },
  ping: { method: 'ping', description: 'Whether the daemon is there', properties: {} },
  version: { method: 'version', description: "The daemon's version", properties: {} },
  list_methods: { method: 'list_methods', description: 'All methods of the daemon', properties: {} },
};

const PREFIX = 'goxel_';

interface Message {
  id?: string | number | null;
  method?: unknown;
  params?: Record<string, unknown>;
}
interface Outcome {
  result?: object;
  error?: { code: number; message: string };
}

const refused = (code: number, message: string): Outcome => ({ error: { code, message } });
const told = (value: unknown): object => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });

/** A client of the daemon whose messages go where the owner says. */
class Inner extends RpcClient {
  readonly #send: (line: string) => void;
  constructor(send: (line: string) => void) {
    super();
    this.#send = send;
  }
  protected override write(message: object): void {
    this.#send(`${JSON.stringify(message)}\n`);
  }
  take(message: Incoming): void {
    this.hear(message);
  }
  override close(): void {
    this.end(new Error('the daemon has ended'));
  }
}

/** Stands between a client of the protocol and the daemon: lines in and out on both sides. */
export class ToolServer {
  readonly #version: string;
  readonly #reply: (line: string) => void;
  readonly #daemon: Inner;
  #text = '';
  #answers = '';

  /** `reply`: to the client; `ask`: to the daemon. */
  constructor(version: string, reply: (line: string) => void, ask: (line: string) => void) {
    this.#version = version;
    this.#reply = reply;
    this.#daemon = new Inner(ask);
  }

  /** What the daemon wrote. */
  answered(text: string): void {
    const lines = (this.#answers + text).split('\n');
    this.#answers = lines.pop() ?? '';
    for (const line of lines) if (line !== '') this.#daemon.take(JSON.parse(line) as Incoming);
  }

  /** What the client wrote. Resolves when all of it has been answered. */
  async asked(text: string): Promise<void> {
    const lines = (this.#text + text).split('\n');
    this.#text = lines.pop() ?? '';
    await Promise.all(lines.filter((line) => line.trim() !== '').map((line) => this.#line(line)));
  }

  async #line(line: string): Promise<void> {
    let message: Message;
    try {
      message = JSON.parse(line) as Message;
    } catch {
      return this.#send(null, refused(-32700, 'Parse error'));
    }
    if (typeof message !== 'object' || message === null || typeof message.method !== 'string')
      return this.#send(null, refused(-32600, 'Invalid Request'));
    const outcome = await this.#handle(message.method, message.params ?? {});
    if (message.id !== undefined) this.#send(message.id, outcome);
  }

  #send(id: Message['id'], outcome: Outcome): void {
    this.#reply(`${JSON.stringify({ jsonrpc: '2.0', id: id ?? null, ...outcome })}\n`);
  }

  async #handle(method: string, params: Record<string, unknown>): Promise<Outcome> {
    switch (method) {
      case 'initialize': {
        const wanted = String(params['protocolVersion']);
        return {
          result: {
            protocolVersion: VERSIONS.includes(wanted) ? wanted : VERSIONS[0],
            capabilities: { tools: {} },
            serverInfo: { name: 'goxel-daemon', version: this.#version },
          },
        };
      }
      case 'ping':
        return { result: {} };
      case 'tools/list':
        return { result: { tools: Object.entries(TOOLS).map(([name, tool]) => describe(name, tool)) } };
      case 'tools/call':
        return this.#call(String(params['name']), (params['arguments'] ?? {}) as Record<string, unknown>);
      default:
        return method.startsWith('notifications/') ? {} : refused(-32601, `Method not found: ${method}`);
    }
  }

  async #call(name: string, args: Record<string, unknown>): Promise<Outcome> {
    const key = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    const tool = Object.hasOwn(TOOLS, key) ? TOOLS[key] : undefined;
    if (!tool) return refused(-32602, `Unknown tool: ${name}`);
    for (const required of tool.required ?? [])
      if (args[required] === undefined) return refused(-32602, `${name} needs ${required}`);
    for (const list of ['voxels', 'operations'])
      if (args[list] !== undefined && !isListOfObjects(args[list]))
        return refused(-32602, `${list} must be a list of objects`);
    try {
      const result = (await this.#daemon.call(tool.method, tool.params?.(args) ?? args)) as Record<
        string,
        unknown
      >;
      if (typeof result['image'] === 'string') {
        const { image, ...rest } = result;
        return { result: { content: [{ type: 'image', data: image, mimeType: 'image/png' }, { type: 'text', text: JSON.stringify(rest) }] } }; // prettier-ignore
      }
      return { result: { ...told(result), ...(result['success'] === false && { isError: true }) } };
    } catch (error) {
      if (!(error instanceof DaemonError)) throw error;
      // What went wrong inside of a tool is for the model to read.
      return {
        result: { ...told({ code: error.code, message: error.message, data: error.data }), isError: true },
      };
    }
  }
}

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);

function describe(name: string, tool: Tool): object {
  return {
    name: PREFIX + name,
    description: tool.description,
    inputSchema: {
      type: 'object',
      properties: tool.properties,
      ...(tool.required && { required: tool.required }),
    },
  };
}
