/** Finds texts for people that stand in code instead of in a message or a catalogue, by the syntax tree of TypeScript. */
import ts from 'typescript'

/** Attributes whose values people read or hear. */
const READ =
    /^(aria-label|aria-description|aria-placeholder|aria-roledescription|title|placeholder|alt|label|caption|loading)$/
/** What takes a text for people as its argument. */
const SHOWS = /^(setMessage|alert|confirm|prompt|addInfoMessage|addErrorMessage|setAbortAction)$/
/** What takes the key of a text, or words that a route answers. */
const SAYS = /^(say|sayCount|sayWord|sayOr|sayPhrase)$/

/** Texts of a page: between tags, in attributes that are read, as text of a message, and in literals that have words. */
export function findPageTexts(file: string, text: string): readonly string[] {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isJsxText(node) && hasWord(node.text)) found.push(node.text.trim())
        if (isShown(node)) found.push(...literalsOf(node).filter(hasWord))
        else if (isLiteral(node) && isSentence(textOf(node)) && !isTaken(node)) found.push(textOf(node))
        ts.forEachChild(node, visit)
    }
    visit(source)
    return [...new Set(found)]
}

/** Texts that a server shows without a message: arguments of the functions of the platform that show something. */
export function findShownTexts(file: string, text: string): readonly string[] {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && SHOWS.test(nameOf(node)))
            found.push(...node.arguments.flatMap(literalsOf).filter(hasWord))
        ts.forEachChild(node, visit)
    }
    visit(source)
    return [...new Set(found)]
}

/** Where a literal is a text whatever it says. */
function isShown(node: ts.Node): boolean {
    if (ts.isJsxAttribute(node)) return READ.test(node.name.getText())
    if (ts.isPropertyAssignment(node)) return /^(text|label|title|placeholder)$/.test(node.name.getText())
    if (ts.isCallExpression(node)) return SHOWS.test(nameOf(node))
    return ts.isJsxExpression(node) && ts.isJsxElement(node.parent)
}

/** Literals inside of a node, but those that are keys of texts or values that are compared. */
function literalsOf(node: ts.Node): readonly string[] {
    if (ts.isCallExpression(node) && SAYS.test(nameOf(node))) return node.arguments.slice(1).flatMap(literalsOf)
    if (ts.isBinaryExpression(node) && /^[!=<>]/.test(node.operatorToken.getText())) return []
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf)
    if (ts.isElementAccessExpression(node) || ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
        return []
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return []
    if (isLiteral(node)) return [textOf(node)]
    const found: string[] = []
    ts.forEachChild(node, (child) => void found.push(...literalsOf(child)))
    return found
}

function isLiteral(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression {
    return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)
}

function textOf(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression): string {
    if (!ts.isTemplateExpression(node)) return node.text
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')
}

/** Literals that are no text: what is imported, thrown for a developer, or the name of a class. */
function isTaken(node: ts.Node): boolean {
    for (let up: ts.Node | undefined = node.parent; up !== undefined; up = up.parent) {
        if (ts.isImportDeclaration(up) || ts.isThrowStatement(up) || ts.isLiteralTypeNode(up)) return true
        if (ts.isJsxAttribute(up)) return !READ.test(up.name.getText())
        if (ts.isStatement(up)) return false
    }
    return false
}

/** Letters that are no place of a value, no name of a setting and no unit. */
function hasWord(text: string): boolean {
    return /\p{L}{2,}/u.test(text.replace(/\{\w*\}/g, '').replace(/\bx_kt_gov[\w.]*/g, ''))
}

/** Two words, the first in capitals: names of classes, keys, paths and queries are otherwise. */
function isSentence(text: string): boolean {
    return /^\p{Lu}\p{L}*[ ,:]+[\p{L}{]/u.test(text.trim())
}

function nameOf({ expression }: ts.CallExpression): string {
    return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
}
