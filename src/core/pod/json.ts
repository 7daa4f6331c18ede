/** A pod template as JSON has it, once it is known to have the right types; what is `null` there is absent here. */
export interface TemplateJson {
  readonly metadata?: MetadataJson;
  readonly spec?: SpecJson;
}

export interface MetadataJson {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface SpecJson {
  readonly terminationGracePeriodSeconds?: number;
  readonly activeDeadlineSeconds?: number;
  readonly restartPolicy?: string;
  readonly shareProcessNamespace?: boolean;
  readonly hostNetwork?: boolean;
  readonly os?: { readonly name?: string };
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: readonly { readonly conditionType?: string }[];
  readonly tolerations?: readonly TolerationJson[];
  readonly containers?: readonly ContainerJson[];
  readonly initContainers?: readonly ContainerJson[];
  readonly ephemeralContainers?: readonly ContainerJson[];
}

export interface TolerationJson {
  readonly key?: string;
  readonly operator?: string;
  readonly effect?: string;
  readonly tolerationSeconds?: number;
}

export interface ContainerJson {
  readonly name?: string;
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name?: string; readonly value?: string; readonly valueFrom?: unknown }[];
  readonly ports?: readonly PortJson[];
  readonly resources?: unknown;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly RuleJson[];
  readonly lifecycle?: LifecycleJson;
  readonly livenessProbe?: ProbeJson;
  readonly readinessProbe?: ProbeJson;
  readonly startupProbe?: ProbeJson;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
}

export interface PortJson {
  readonly name?: string;
  readonly containerPort?: number;
  readonly hostPort?: number;
  readonly hostIP?: string;
  readonly protocol?: string;
}

export interface RuleJson {
  readonly action?: string;
  readonly exitCodes?: { readonly operator?: string; readonly values?: readonly number[] };
}

export interface LifecycleJson {
  readonly postStart?: HandlerJson;
  readonly preStop?: HandlerJson;
  readonly stopSignal?: string;
}

export interface HandlerJson {
  readonly exec?: { readonly command?: readonly string[] };
  readonly httpGet?: HttpGetJson;
  readonly tcpSocket?: { readonly host?: string; readonly port?: number | string };
  readonly grpc?: { readonly port?: number; readonly service?: string };
  readonly sleep?: { readonly seconds?: number };
}

export interface HttpGetJson {
  readonly host?: string;
  readonly port?: number | string;
  readonly path?: string;
  readonly scheme?: string;
  readonly httpHeaders?: readonly { readonly name?: string; readonly value?: string }[];
}

export interface ProbeJson extends HandlerJson {
  readonly initialDelaySeconds?: number;
  readonly timeoutSeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
}
