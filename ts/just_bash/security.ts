// just-bash patches JavaScript's globals while a script runs, since its interpreter shares the embedder's realm.
// Here a script runs in a module of its own that has no way to them: these classes are there, and have nothing to do.

export interface DefenseInDepthConfig {
  enabled?: boolean | 'auto';
  processLifetimeIntrinsicHardening?: boolean;
  auditMode?: boolean;
  onViolation?: (violation: SecurityViolation) => void;
  excludeViolationTypes?: SecurityViolationType[];
}
export type SecurityViolationType = string;
export interface SecurityViolation {
  timestamp: number;
  type: SecurityViolationType;
  message: string;
  path: string;
  stack?: string;
  executionId?: string;
}
export interface DefenseInDepthStats {
  violationsBlocked: number;
  violations: SecurityViolation[];
  activeTimeMs: number;
  refCount: number;
}
export interface DefenseInDepthStatus {
  requested: 'auto' | 'enabled' | 'disabled';
  state: 'enabled' | 'unsupported' | 'disabled';
  level: 'full' | 'best-effort' | 'none';
  contextualDynamicImportProtection: boolean;
  processLifetimeIntrinsicHardening: boolean;
  intrinsicProtection: 'scoped-best-effort' | 'process-lifetime';
  reason?: string;
}
export interface DefenseInDepthHandle {
  run: <T>(call: () => Promise<T>) => Promise<T>;
  deactivate: () => void;
  executionId: string;
}

export class SecurityViolationError extends Error {
  readonly violation: SecurityViolation;
  constructor(message: string, violation: SecurityViolation) {
    super(message);
    this.name = 'SecurityViolationError';
    this.violation = violation;
  }
}

let box: DefenseInDepthBox | undefined;

export class DefenseInDepthBox {
  static getInstance(_config?: DefenseInDepthConfig | boolean): DefenseInDepthBox {
    return (box ??= new DefenseInDepthBox());
  }
  static resetInstance(): void {
    box = undefined;
  }
  /** Nothing is patched. */
  isEnabled(): boolean {
    return false;
  }
  isActive(): boolean {
    return false;
  }
  getStats(): DefenseInDepthStats {
    return { violationsBlocked: 0, violations: [], activeTimeMs: 0, refCount: 0 };
  }
  getStatus(): DefenseInDepthStatus {
    return {
      requested: 'disabled',
      state: 'disabled',
      level: 'none',
      contextualDynamicImportProtection: false,
      processLifetimeIntrinsicHardening: false,
      intrinsicProtection: 'scoped-best-effort',
      reason: 'scripts run in a WebAssembly module, outside of this realm: there is nothing to patch',
    };
  }
  activate(): DefenseInDepthHandle {
    return { run: (call) => call(), deactivate: () => undefined, executionId: crypto.randomUUID() };
  }
}

/** Collects what it is told. */
export class SecurityViolationLogger {
  readonly #violations: SecurityViolation[] = [];
  record(violation: SecurityViolation): void {
    this.#violations.push(violation);
  }
  getViolations(): SecurityViolation[] {
    return [...this.#violations];
  }
  getTotalCount(): number {
    return this.#violations.length;
  }
  hasViolations(): boolean {
    return this.#violations.length > 0;
  }
  clear(): void {
    this.#violations.length = 0;
  }
  createCallback(): (violation: SecurityViolation) => void {
    return (violation) => this.record(violation);
  }
}

export const createConsoleViolationCallback = (): ((violation: SecurityViolation) => void) => (violation) =>
  console.warn(`[DefenseInDepth] ${violation.type}: ${violation.message}`);
