/** Opens the page of the reason codes at the code of the record. */
action.setRedirectURL(require('./src/server/operations/entry/form-advice.ts').explainAddress(current))
