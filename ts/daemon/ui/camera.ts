// Where the project is looked at from. Z is up; matrices are columns, as WebGL takes them.
export type Vec = readonly [number, number, number];
export type Matrix = Float32Array;

export interface Ray {
  from: Vec;
  to: Vec;
}

const FIELD = Math.PI / 4;
/** Just below straight down or up: there is no "up" in the picture then. */
const STEEPEST = 1.55;

const add = (a: Vec, b: Vec, f = 1): Vec => [a[0] + b[0] * f, a[1] + b[1] * f, a[2] + b[2] * f];
const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vec): Vec => add([0, 0, 0], a, 1 / (Math.hypot(...a) || 1));

export class Camera {
  target: Vec = [0, 0, 0];
  /** Radians: around Z, and above the ground. */
  yaw = -Math.PI / 4;
  pitch = Math.PI / 6;
  distance = 60;
  /** Width by height. */
  aspect = 1;

  orbit(yaw: number, pitch: number): void {
    this.yaw += yaw;
    this.pitch = Math.max(-STEEPEST, Math.min(STEEPEST, this.pitch + pitch));
  }

  zoom(factor: number): void {
    this.distance = Math.max(0.5, Math.min(200_000, this.distance * factor));
  }

  /** By parts of the picture's height. */
  pan(right: number, up: number): void {
    const { right: r, up: u } = this.#axes();
    const size = 2 * this.distance * Math.tan(FIELD / 2);
    this.target = add(add(this.target, r, -right * size), u, -up * size);
  }

  /** All of a box is seen, from the same side. */
  fit(low: Vec, high: Vec): void {
    this.target = [0, 1, 2].map((i) => ((low[i] as number) + (high[i] as number)) / 2) as unknown as Vec;
    const radius = Math.max(1, Math.hypot(...add(high, low, -1)) / 2);
    this.distance = (1.1 * radius) / Math.sin(FIELD / 2) / Math.min(1, this.aspect);
  }

  get eye(): Vec {
    return add(this.target, this.#axes().back, this.distance);
  }

  #axes(): { right: Vec; up: Vec; back: Vec } {
    const flat = Math.cos(this.pitch);
    const back: Vec = [flat * Math.cos(this.yaw), flat * Math.sin(this.yaw), Math.sin(this.pitch)];
    const right = unit(cross([0, 0, 1], back));
    return { right, up: cross(back, right), back };
  }

  /** From the project to clip space. */
  matrix(): Matrix {
    const { right, up, back } = this.#axes();
    const { eye } = this;
    const near = Math.max(0.05, this.distance / 1000);
    const far = this.distance * 4 + 4000;
    const f = 1 / Math.tan(FIELD / 2);
    const [sx, sy] = [f / this.aspect, f];
    const depth = (far + near) / (near - far);
    const shift = (2 * far * near) / (near - far);
    const row = (axis: Vec): [number, number, number, number] => [...axis, -dot(axis, eye)];
    const [x, y, z] = [row(right), row(up), row(back)];
    const out = new Float32Array(16);
    for (let i = 0; i < 4; i++) {
      out[4 * i] = sx * (x[i] as number);
      out[4 * i + 1] = sy * (y[i] as number);
      out[4 * i + 2] = depth * (z[i] as number) + (i === 3 ? shift : 0);
      out[4 * i + 3] = -(z[i] as number);
    }
    return out;
  }

  /** What a point of the picture shows: from −1 to 1, right and up. */
  ray(x: number, y: number): Ray {
    const { right, up, back } = this.#axes();
    const t = Math.tan(FIELD / 2);
    const direction = unit(add(add(add([0, 0, 0], back, -1), right, x * t * this.aspect), up, y * t));
    return { from: this.eye, to: direction };
  }
}
