/** Data pills: `{{step[…].name}}` and the other texts that stand for a value while a flow or an action runs. */
import { NotEmulated, type Instance } from '../kernel/kernel.ts'
import { stepInto, toFlowText, type FlowObject, type FlowValue } from './flow-value.ts'

const PILL = /\{\{(.+?)\}\}/g
const COMPLEX = /^\{"version":"[\d.]+",.*"complexObject/s

/** What the pills of one run stand for, by the first part of their path: `subflow`, `action`, `step[…]`, a component's id. */
export class PillSource {
    readonly #roots = new Map<string, Record<string, FlowValue>>()

    constructor(readonly instance: Instance) {}

    /** Makes values known under a root; they replace those of an earlier round of a loop. */
    set(root: string, values: FlowObject): void {
        this.#roots.set(root, { ...values })
    }

    /** Changes some values of a root. */
    merge(root: string, values: FlowObject): void {
        this.#roots.set(root, { ...this.#roots.get(root), ...values })
    }

    /** The value of a text: of its pill when it is nothing else, otherwise the text with its pills filled in. */
    valueOf(text: string): FlowValue {
        if (COMPLEX.test(text)) throw new NotEmulated('a complex object as the value of a flow input')
        const [pill] = text.matchAll(PILL)
        if (pill && pill[0] === text) return this.#resolve(pill[1]!)
        return this.textOf(text)
    }

    /** A text with its pills filled in. */
    textOf(text: string): string {
        return text.replaceAll(PILL, (_whole, path: string) => toFlowText(this.#resolve(path)))
    }

    // A component that has not run, as in a branch not taken, has left no value: its pills are empty.
    #resolve(path: string): FlowValue {
        const [root, ...names] = path.split('.')
        const values = this.#roots.get(root!)
        if (!values && !IS_ROOT.test(root!)) throw new NotEmulated(`the data pill {{${path}}}`)
        return names.reduce<FlowValue>((value, name) => stepInto(this.instance, value, name), values ?? null)
    }
}

const IS_ROOT = /^(step\[[0-9a-f-]{36}\]|[0-9a-f-]{36}|subflow|action|flow_variable)$/
