/** Whether this is the instance that the app was set up on: after a clone it is not, although everything else is the same. */

/** Whether the app was set up here, by the property that it wrote then. */
export type Binding = 'confirmed' | 'unbound' | 'unconfirmed'

/** The code of deliveries that are held because of it. */
export const UNCONFIRMED = 'instance_unconfirmed'

/** Name and id of an instance as one text; '' when neither is known. */
export function toInstanceText(name: string, id: string): string {
    return `${name.trim()} ${id.trim()}`.trim()
}

/**
 * What the property holds, compared with the instance.
 *
 * | property | instance | |
 * |---|---|---|
 * | empty | any | unbound |
 * | set | unknown | confirmed: what is unknown must not stop a working instance |
 * | set | the same | confirmed |
 * | set | another | unconfirmed |
 */
export function toBinding(bound: string, current: string): Binding {
    if (bound === '') return 'unbound'
    return current === '' || bound === current ? 'confirmed' : 'unconfirmed'
}
