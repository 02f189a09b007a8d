// Draws chunks by WebGL 2. A quad is an instance: its 12 bytes go to the graphics card as they came, and the
// vertex shader makes the four corners.
import type { Camera, Vec } from './camera.js';
import { QUAD_BYTES, type Chunk } from './chunks.js';

// The shades are those of the engine's own pictures (src/voxel/render.cc).
const FACES_VERTEX = `#version 300 es
uniform mat4 matrix;
uniform vec3 low;
uniform bool translucent;
layout(location = 0) in uvec4 place;
layout(location = 1) in uvec4 size;
layout(location = 2) in vec4 colour;
out vec4 shade;
const float shades[6] = float[6](0.78, 0.62, 0.5, 0.86, 0.7, 1.0);
void main() {
  int axis = int(place.w & 3u);
  int side = int(place.w >> 2u);
  vec3 at = vec3(place.xyz);
  at[(axis + 1) % 3] += float(gl_VertexID & 1) * float(size.x);
  at[(axis + 2) % 3] += float(gl_VertexID >> 1) * float(size.y);
  shade = vec4(colour.rgb * shades[axis + 3 * side], colour.a);
  bool wanted = (colour.a < 1.0) == translucent;
  gl_Position = wanted ? matrix * vec4(low + at, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`;
const FACES_FRAGMENT = `#version 300 es
precision mediump float;
in vec4 shade;
out vec4 pixel;
void main() { pixel = vec4(shade.rgb * shade.a, shade.a); }`;
const FRAME_VERTEX = `#version 300 es
uniform mat4 matrix;
uniform vec3 low;
uniform vec3 high;
const int ends[24] = int[24](0,1, 1,3, 3,2, 2,0, 4,5, 5,7, 7,6, 6,4, 0,4, 1,5, 2,6, 3,7);
void main() {
  int end = ends[gl_VertexID];
  gl_Position = matrix * vec4(mix(low, high, vec3(ivec3(end, end >> 1, end >> 2) & 1)), 1.0);
}`;
const FRAME_FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 colour;
out vec4 pixel;
void main() { pixel = colour; }`;

interface Loaded {
  chunk: Chunk;
  array: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
}

interface Program {
  program: WebGLProgram;
  at(name: string): WebGLUniformLocation | null;
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('no shader');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
      throw new Error(gl.getShaderInfoLog(shader) ?? 'a shader');
  }
  gl.linkProgram(program);
  return { program, at: (name) => gl.getUniformLocation(program, name) };
}

const keyOf = (low: Vec): string => low.join();

export class Scene {
  readonly #canvas: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  readonly #camera: Camera;
  #faces!: Program;
  #frame!: Program;
  readonly #chunks = new Map<string, Chunk>();
  readonly #loaded = new Map<string, Loaded>();
  #asked = false;
  #bounds: [Vec, Vec] | undefined;
  #picked: Vec | undefined;

  private constructor(canvas: HTMLCanvasElement, gl: WebGL2RenderingContext, camera: Camera) {
    this.#canvas = canvas;
    this.#gl = gl;
    this.#camera = camera;
    this.#prepare();
    canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
    canvas.addEventListener('webglcontextrestored', () => {
      this.#loaded.clear();
      this.#prepare();
      for (const [key, chunk] of this.#chunks) this.#load(key, chunk);
      this.draw();
    });
  }

  /** Undefined where the browser cannot. */
  static open(canvas: HTMLCanvasElement, camera: Camera): Scene | undefined {
    const gl = canvas.getContext('webgl2', { antialias: true });
    return gl ? new Scene(canvas, gl, camera) : undefined;
  }

  get chunks(): Iterable<Chunk> {
    return this.#chunks.values();
  }

  put(chunk: Chunk): void {
    const key = keyOf(chunk.low);
    this.#unload(key);
    this.#chunks.delete(key);
    if (chunk.quads.length === 0) return;
    this.#chunks.set(key, chunk);
    this.#load(key, chunk);
  }

  clear(): void {
    for (const key of [...this.#loaded.keys()]) this.#unload(key);
    this.#chunks.clear();
  }

  /** The project's lowest and highest voxel, as a frame; the voxel that was picked. */
  mark(bounds: [Vec, Vec] | undefined, picked: Vec | undefined): void {
    this.#bounds = bounds;
    this.#picked = picked;
  }

  /** With the next picture of the page. */
  draw(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#draw();
    });
  }

  #prepare(): void {
    this.#faces = link(this.#gl, FACES_VERTEX, FACES_FRAGMENT);
    this.#frame = link(this.#gl, FRAME_VERTEX, FRAME_FRAGMENT);
  }

  #load(key: string, chunk: Chunk): void {
    const gl = this.#gl;
    const [array, buffer] = [gl.createVertexArray(), gl.createBuffer()];
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, chunk.quads, gl.STATIC_DRAW);
    gl.vertexAttribIPointer(0, 4, gl.UNSIGNED_BYTE, QUAD_BYTES, 0);
    gl.vertexAttribIPointer(1, 4, gl.UNSIGNED_BYTE, QUAD_BYTES, 4);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, QUAD_BYTES, 8);
    for (let i = 0; i < 3; i++) {
      gl.enableVertexAttribArray(i);
      gl.vertexAttribDivisor(i, 1);
    }
    this.#loaded.set(key, { chunk, array, buffer });
  }

  #unload(key: string): void {
    const loaded = this.#loaded.get(key);
    if (!loaded) return;
    this.#gl.deleteVertexArray(loaded.array);
    this.#gl.deleteBuffer(loaded.buffer);
    this.#loaded.delete(key);
  }

  #draw(): void {
    const gl = this.#gl;
    const scale = Math.min(2, devicePixelRatio);
    const width = Math.max(1, Math.round(this.#canvas.clientWidth * scale));
    const height = Math.max(1, Math.round(this.#canvas.clientHeight * scale));
    if (this.#canvas.width !== width || this.#canvas.height !== height)
      Object.assign(this.#canvas, { width, height });
    gl.viewport(0, 0, width, height);
    gl.clearColor(0, 0, 0, 0);
    gl.depthMask(true);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    gl.enable(gl.DEPTH_TEST);
    gl.depthFunc(gl.LEQUAL);
    this.#camera.aspect = width / height;
    const matrix = this.#camera.matrix();
    gl.useProgram(this.#faces.program);
    gl.uniformMatrix4fv(this.#faces.at('matrix'), false, matrix);
    gl.disable(gl.BLEND);
    this.#drawFaces([...this.#loaded.values()], false);
    this.#drawFrames(matrix);
    // What lies behind shines through, so far chunks first; they do not hide each other.
    gl.useProgram(this.#faces.program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.depthMask(false);
    const { eye } = this.#camera;
    const far = ({ chunk }: Loaded): number =>
      Math.hypot(...eye.map((c, i) => (chunk.low[i] as number) + 16 - c));
    const shining = [...this.#loaded.values()].filter(({ chunk }) => chunk.translucent);
    this.#drawFaces(
      shining.sort((a, b) => far(b) - far(a)),
      true,
    );
  }

  #drawFaces(list: Loaded[], translucent: boolean): void {
    const gl = this.#gl;
    gl.uniform1i(this.#faces.at('translucent'), translucent ? 1 : 0);
    const low = this.#faces.at('low');
    for (const { chunk, array } of list) {
      gl.uniform3f(low, ...(chunk.low as [number, number, number]));
      gl.bindVertexArray(array);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, chunk.quads.length / QUAD_BYTES);
    }
    gl.bindVertexArray(null);
  }

  #drawFrames(matrix: Float32Array): void {
    const gl = this.#gl;
    const frame = this.#frame;
    gl.useProgram(frame.program);
    gl.uniformMatrix4fv(frame.at('matrix'), false, matrix);
    const draw = (low: Vec, high: Vec, grey: number): void => {
      gl.uniform3f(frame.at('low'), ...(low as [number, number, number]));
      gl.uniform3f(frame.at('high'), ...(high as [number, number, number]));
      gl.uniform4f(frame.at('colour'), grey, grey, grey, 1);
      gl.drawArrays(gl.LINES, 0, 24);
    };
    if (this.#bounds) {
      const [low, [x, y, z]] = this.#bounds;
      draw(low, [x + 1, y + 1, z + 1], 0.5);
    }
    const p = this.#picked;
    if (!p) return;
    // In front of all, once dark and once light: seen on any colour.
    gl.disable(gl.DEPTH_TEST);
    draw([p[0] - 0.06, p[1] - 0.06, p[2] - 0.06], [p[0] + 1.06, p[1] + 1.06, p[2] + 1.06], 0);
    draw([p[0] - 0.02, p[1] - 0.02, p[2] - 0.02], [p[0] + 1.02, p[1] + 1.02, p[2] + 1.02], 1);
    gl.enable(gl.DEPTH_TEST);
  }
}
