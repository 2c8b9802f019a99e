/** Where calls to other machines go on a machine that makes none: to servers on the loopback address that stand in for them. */

import type { Instance } from '../kernel/kernel.ts'

/** Property with the servers: `graph.microsoft.com=http://127.0.0.1:9000`, comma separated. */
export const HOSTS_PROPERTY = 'local_instance.outbound_hosts'

/** The address really called for a URL: the same, or that of the server which stands in for its host. Logs keep the URL. */
export function toStandIn(instance: Instance, url: string): string {
    const given = instance.properties.get(HOSTS_PROPERTY)
    if (!given || !URL.canParse(url)) return url
    const { hostname, pathname, search } = new URL(url)
    for (const pair of given.split(',')) {
        const [host, base] = pair.split('=').map((part) => part.trim())
        if (host === hostname && base) return base.replace(/\/$/, '') + pathname + search
    }
    return url
}
