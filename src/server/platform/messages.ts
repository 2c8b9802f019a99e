/** Texts for people in the language of their session, from the messages of the platform (`sys_ui_message`). */

import { gs } from '@servicenow/glide'

/** Answers the text of a message. */
export type MessageOf = (name: string, english: string) => string

/** Keys of messages are global on an instance, so those of the app begin with its scope. */
const PREFIX = 'x_kt_gov.'

/**
 * The message in the language of the session, in its fallback language, or in English, as the platform decides (GlideSystem: "If no message is
 * found, the key is returned"). `english` stands in where the instance has no message at all.
 */
export const messageOf: MessageOf = (name, english) => {
    const key = PREFIX + name
    const text = gs.getMessage(key)
    return text === '' || text === key ? english : text
}
