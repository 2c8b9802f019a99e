/** sn_ws_err: the errors a Scripted REST script answers with, by throwing, returning or setError. */

import { glideClass, type GlideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'

/** ServiceError: 500 until a status is set. */
export class ServiceError {
    constructor(
        public status = 500,
        public message = '',
        public detail = '',
    ) {}

    setStatus(status: unknown): void {
        this.status = Number(status)
    }

    setMessage(message: unknown): void {
        this.message = toText(message)
    }

    setDetail(detail: unknown): void {
        this.detail = toText(detail)
    }
}

const METHODS = ['setStatus', 'setMessage', 'setDetail'] as const

// Scripted REST service script examples: the five predefined errors and their statuses.
const PREDEFINED: Readonly<Record<string, number>> = {
    BadRequestError: 400,
    NotFoundError: 404,
    NotAcceptableError: 406,
    ConflictError: 409,
    UnsupportedMediaTypeError: 415,
}

/** ServiceError and the five predefined ones. There is no error class for 401 or 403. */
export const SERVICE_ERRORS: readonly GlideClass[] = [
    glideClass<ServiceError>({
        name: 'sn_ws_err.ServiceError',
        type: ServiceError,
        construct: () => new ServiceError(),
        methods: METHODS,
    }),
    ...Object.entries(PREDEFINED).map(([name, status]) => {
        const type = class extends ServiceError {}
        return glideClass<ServiceError>({
            name: `sn_ws_err.${name}`,
            type,
            construct: (_context, message) => new type(status, toText(message)),
            methods: METHODS,
        })
    }),
]
