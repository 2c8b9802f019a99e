/** Buttons of UI actions. */
import { flag, markup, type Markup } from './markup.ts'
import type { UiAction } from './ui-actions.ts'

/** Buttons that send the form around them; an action that runs in the browser is shown and cannot be pressed. */
export function actionButtons(actions: readonly UiAction[]): readonly Markup[] {
    return actions.map(({ sysId, name, hint, isClient, style }) => {
        const title = isClient ? `${hint} (client script: not run by the local instance)`.trim() : hint
        return markup`<button type="submit" name="sys_action" value="${sysId}" class="${style}" title="${title}"${flag('disabled', isClient)}>${name}${isClient && markup` <small>(client script)</small>`}</button>`
    })
}
