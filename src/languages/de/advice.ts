/** German: what the checks of the Setup page found, and what to do. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const advice: Catalogue = {
    'The app was set up on another instance: this one is a clone, or was renamed':
        'Die App wurde auf einer anderen Instanz eingerichtet: Diese ist ein Klon oder wurde umbenannt',
    'Deliveries are held and calls to Keeptrusts stop. Give this instance a secret and a token of its own, then choose Confirm this instance on the Setup page.':
        'Zustellungen werden zurückgehalten, und Aufrufe an Keeptrusts unterbleiben. Geben Sie dieser Instanz ein eigenes Geheimnis und ein eigenes Token, und wählen Sie dann „Diese Instanz bestätigen“ auf der Seite „Einrichtung“.',
    'The app has not noted yet on which instance it was set up':
        'Die App hat noch nicht vermerkt, auf welcher Instanz sie eingerichtet wurde',
    'It does so by itself within a minute after a secret is set. When it does not, look at the schedules check, or choose Confirm this instance.':
        'Sie tut es selbst innerhalb einer Minute, nachdem ein Geheimnis gesetzt ist. Andernfalls sehen Sie sich die Prüfung der geplanten Jobs an, oder wählen Sie „Diese Instanz bestätigen“.',
    'No webhook secret is set: nothing is received': 'Kein Webhook-Geheimnis ist gesetzt: Nichts wird empfangen',
    'Choose Set secret on the Setup page and enter the same secret at Keeptrusts.':
        'Wählen Sie „Geheimnis setzen“ auf der Seite „Einrichtung“, und tragen Sie dasselbe Geheimnis bei Keeptrusts ein.',
    'The webhook secret has fewer than 16 bytes, so it is not used: nothing is received':
        'Das Webhook-Geheimnis hat weniger als 16 Bytes und wird daher nicht verwendet: Nichts wird empfangen',
    'Choose Rotate secret on the Setup page and enter the new secret at Keeptrusts. Deliveries are answered 503 until then, and the sender retries.':
        'Wählen Sie „Geheimnis wechseln“ auf der Seite „Einrichtung“, und tragen Sie das neue Geheimnis bei Keeptrusts ein. Bis dahin werden Zustellungen mit 503 beantwortet, und der Absender wiederholt sie.',
    'A stored secret cannot be decrypted, so it is not used':
        'Ein gespeichertes Geheimnis kann nicht entschlüsselt werden und wird daher nicht verwendet',
    'This is a copy of another instance, or its keys were replaced. Enter the secret again: the webhook secret on the Setup page, the API token in its property.':
        'Dies ist eine Kopie einer anderen Instanz, oder ihre Schlüssel wurden ersetzt. Geben Sie das Geheimnis erneut ein: das Webhook-Geheimnis auf der Seite „Einrichtung“, das API-Token in seiner Eigenschaft.',
    'This instance does not return secrets from the table of the app, so they stay in system properties':
        'Diese Instanz gibt Geheimnisse aus der Tabelle der App nicht zurück, daher bleiben sie in Systemeigenschaften',
    'Restrict who writes scripts on this instance: scripts of other applications may read these properties. The app tries again once a day; the application log names the cause.':
        'Beschränken Sie, wer auf dieser Instanz Skripts schreibt: Skripts anderer Anwendungen können diese Eigenschaften möglicherweise lesen. Die App versucht es einmal am Tag erneut; das Anwendungsprotokoll nennt die Ursache.',
    'A unique index is missing: deliveries are refused, because nothing would be exactly once':
        'Ein eindeutiger Index fehlt: Zustellungen werden abgelehnt, weil nichts genau einmal wäre',
    'Remove duplicates from the table and create the unique index. The job measures again within five minutes; Measure platform on the Setup page does so at once.':
        'Entfernen Sie Duplikate aus der Tabelle, und erstellen Sie den eindeutigen Index. Der Job misst innerhalb von fünf Minuten erneut; „Plattform messen“ auf der Seite „Einrichtung“ tut es sofort.',
    'A unique index cannot be measured: deliveries are refused, because nothing may be exactly once':
        'Ein eindeutiger Index kann nicht gemessen werden: Zustellungen werden abgelehnt, weil möglicherweise nichts genau einmal ist',
    'A rule, a data policy or the dictionary of this instance refuses the row that measures, without rules and with them; the fact `unique_indexes` under Platform facts names it. Let it pass rows whose text is `platform probe`. The next delivery measures again.':
        'Eine Regel, eine Datenrichtlinie oder das Wörterbuch dieser Instanz lehnt die messende Zeile ab, ohne Regeln und mit ihnen; der Fakt `unique_indexes` unter „Plattformfakten“ nennt sie. Lassen Sie Zeilen zu, deren Text `platform probe` ist. Die nächste Zustellung misst erneut.',
    'The unique indexes were there, and could not be measured again':
        'Die eindeutigen Indizes waren vorhanden und konnten nicht erneut gemessen werden',
    'Deliveries are received. Find the rule, data policy or mandatory column that refuses the row that measures, let it pass rows whose text is `platform probe`, and choose Measure platform on the Setup page.':
        'Zustellungen werden empfangen. Finden Sie die Regel, die Datenrichtlinie oder die Pflichtspalte, die die messende Zeile ablehnt, lassen Sie Zeilen zu, deren Text `platform probe` ist, und wählen Sie „Plattform messen“ auf der Seite „Einrichtung“.',
    'Not measured yet by this build': 'Von diesem Build noch nicht gemessen',
    'No action is needed: the first delivery measures, and so does the job.':
        'Keine Maßnahme erforderlich: Die erste Zustellung misst, und der Job ebenfalls.',
    'The previous secret has fewer than 16 bytes, so it is refused':
        'Das vorherige Geheimnis hat weniger als 16 Bytes und wird daher abgelehnt',
    'Enter `remove` in the property `x_kt_gov.webhook.previous_secret`. If a sender still uses it, enter the current secret there.':
        'Geben Sie `remove` in die Eigenschaft `x_kt_gov.webhook.previous_secret` ein. Wenn ein Absender es noch verwendet, tragen Sie dort das aktuelle Geheimnis ein.',
    'The last delivery was signed with the previous secret':
        'Die letzte Zustellung wurde mit dem vorherigen Geheimnis signiert',
    'Enter the new secret at Keeptrusts before that time. If it is lost, choose Rotate secret again: the previous one stays valid.':
        'Tragen Sie das neue Geheimnis vor diesem Zeitpunkt bei Keeptrusts ein. Ist es verloren, wählen Sie erneut „Geheimnis wechseln“: Das vorherige bleibt gültig.',
    'A holder of the secret signs in another mode than the pinned one, and is refused':
        'Ein Inhaber des Geheimnisses signiert in einem anderen als dem festgelegten Modus und wird abgelehnt',
    'Ask Keeptrusts whether it changed how it signs. If it did, set `x_kt_gov.webhook.signature_mode` to the mode that is named here, or empty it, and have Keeptrusts send again what was refused. If it did not, rotate the secret: somebody else has it.':
        'Fragen Sie Keeptrusts, ob sich die Art der Signatur geändert hat. Wenn ja, setzen Sie `x_kt_gov.webhook.signature_mode` auf den hier genannten Modus, oder leeren Sie die Eigenschaft, und lassen Sie Keeptrusts das Abgelehnte erneut senden. Wenn nein, wechseln Sie das Geheimnis: Jemand anderes hat es.',
    'A request without a signature was refused': 'Eine Anfrage ohne Signatur wurde abgelehnt',
    'If Keeptrusts sent it, set the secret at Keeptrusts, and let every proxy pass the header `X-Keeptrusts-Signature`. Otherwise no action is needed: a public route is called by strangers.':
        'Wenn Keeptrusts sie gesendet hat, setzen Sie das Geheimnis bei Keeptrusts, und lassen Sie jeden Proxy den Header `X-Keeptrusts-Signature` durchreichen. Andernfalls ist keine Maßnahme erforderlich: Eine öffentliche Route wird von Fremden aufgerufen.',
    'A request was refused whose signature is in a header of another scheme':
        'Eine Anfrage wurde abgelehnt, deren Signatur in einem Header eines anderen Verfahrens steht',
    'Let the sender sign as REST.md lists: the app takes the headers of Keeptrusts, of Standard Webhooks, of Svix and `X-Hub-Signature-256`, with HMAC-SHA256.':
        'Lassen Sie den Absender signieren, wie REST.md es aufführt: Die App nimmt die Header von Keeptrusts, Standard Webhooks und Svix sowie `X-Hub-Signature-256` an, mit HMAC-SHA256.',
    'A request was refused whose signature header holds no signature of HMAC-SHA256':
        'Eine Anfrage wurde abgelehnt, deren Signatur-Header keine Signatur nach HMAC-SHA256 enthält',
    'Let the sender write 64 hexadecimal digits or 44 characters of base64, and a time in seconds or ISO 8601 after `t=`.':
        'Lassen Sie den Absender 64 hexadezimale Ziffern oder 44 Zeichen base64 schreiben und nach `t=` eine Zeit in Sekunden oder nach ISO 8601.',
    'A request was refused because its signed time is too far from the clock of this instance':
        'Eine Anfrage wurde abgelehnt, weil ihre signierte Zeit zu weit von der Uhr dieser Instanz abweicht',
    'Compare the clock of the sender with that of this instance. If a queue in between is slow, raise `x_kt_gov.webhook.tolerance_seconds`.':
        'Vergleichen Sie die Uhr des Absenders mit der dieser Instanz. Ist eine Warteschlange dazwischen langsam, erhöhen Sie `x_kt_gov.webhook.tolerance_seconds`.',
    'A request with a compressed body was refused: the signature covers other bytes than were read':
        'Eine Anfrage mit komprimiertem Body wurde abgelehnt: Die Signatur gilt für andere Bytes, als gelesen wurden',
    'Switch compression of request bodies off at the sender, or at the proxy in between.':
        'Schalten Sie die Komprimierung des Bodys von Anfragen beim Absender oder am Proxy dazwischen aus.',
    'A request in another character set than UTF-8 was refused':
        'Eine Anfrage mit einem anderen Zeichensatz als UTF-8 wurde abgelehnt',
    'Let the sender, or the proxy in between, send UTF-8.':
        'Lassen Sie den Absender oder den Proxy dazwischen UTF-8 senden.',
    'A request was refused whose body has another length than it announces':
        'Eine Anfrage wurde abgelehnt, deren Body eine andere Länge hat als angekündigt',
    'Something in between changes the body. Let every proxy pass the bytes as they are.':
        'Etwas dazwischen ändert den Body. Lassen Sie jeden Proxy die Bytes unverändert durchreichen.',
    'A request was refused, and the stored secret holds blanks or begins with `v1,`':
        'Eine Anfrage wurde abgelehnt, und das gespeicherte Geheimnis enthält Leerzeichen oder beginnt mit `v1,`',
    'Choose Set secret on the Setup page, or copy the secret again without blanks and without `v1,`.':
        'Wählen Sie „Geheimnis setzen“ auf der Seite „Einrichtung“, oder kopieren Sie das Geheimnis erneut ohne Leerzeichen und ohne `v1,`.',
    'A request was refused because its signature is that of another secret, or of another body':
        'Eine Anfrage wurde abgelehnt, weil ihre Signatur zu einem anderen Geheimnis oder einem anderen Body gehört',
    'If Keeptrusts sent it, set the same secret at Keeptrusts and here, and see that no proxy changes the body. Otherwise no action is needed: the request was forged.':
        'Wenn Keeptrusts sie gesendet hat, setzen Sie bei Keeptrusts und hier dasselbe Geheimnis, und stellen Sie sicher, dass kein Proxy den Body ändert. Andernfalls ist keine Maßnahme erforderlich: Die Anfrage war gefälscht.',
    'A request was refused that was signed in another mode than the pinned one':
        'Eine Anfrage wurde abgelehnt, die in einem anderen als dem festgelegten Modus signiert war',
    'See the check of the signature mode.': 'Siehe die Prüfung des Signaturmodus.',
    'A request was refused because its content type is not JSON':
        'Eine Anfrage wurde abgelehnt, weil ihr Inhaltstyp nicht JSON ist',
    'Let the sender send `application/json` or a type that ends in `+json`.':
        'Lassen Sie den Absender `application/json` senden oder einen Typ, der auf `+json` endet.',
    'A request was refused because its body is too large': 'Eine Anfrage wurde abgelehnt, weil ihr Body zu groß ist',
    'Raise `x_kt_gov.webhook.max_body_bytes`, or let the sender send smaller batches.':
        'Erhöhen Sie `x_kt_gov.webhook.max_body_bytes`, oder lassen Sie den Absender kleinere Stapel senden.',
    'The previous secret is past its date and still stored':
        'Das vorherige Geheimnis ist abgelaufen und noch gespeichert',
    'Enter `remove` in the property `x_kt_gov.webhook.previous_secret`: it is refused, and need not be kept.':
        'Geben Sie `remove` in die Eigenschaft `x_kt_gov.webhook.previous_secret` ein: Es wird abgelehnt und muss nicht aufbewahrt werden.',
    'A previous secret is stored without a usable date, so it is refused':
        'Ein vorheriges Geheimnis ist ohne verwendbares Datum gespeichert und wird daher abgelehnt',
    'Set `x_kt_gov.webhook.previous_secret_expires` (UTC, yyyy-MM-dd HH:mm:ss), or enter `remove` in `x_kt_gov.webhook.previous_secret`.':
        'Setzen Sie `x_kt_gov.webhook.previous_secret_expires` (UTC, yyyy-MM-dd HH:mm:ss), oder geben Sie `remove` in `x_kt_gov.webhook.previous_secret` ein.',
    'Rows are claimed again and again, and the instance refuses to write them':
        'Zeilen werden immer wieder belegt, und die Instanz lehnt es ab, sie zu schreiben',
    'Change the business rule that is named, or find the data policy or mandatory column of that table, so that the app can update its rows. Then choose Reprocess on the delivery, or Retry on the export or write-back; after nine claims the app tries the row only once an hour.':
        'Ändern Sie die genannte Geschäftsregel, oder finden Sie die Datenrichtlinie oder Pflichtspalte dieser Tabelle, damit die App ihre Zeilen aktualisieren kann. Wählen Sie dann „Erneut verarbeiten“ an der Zustellung oder „Wiederholen“ am Export oder an der Rückmeldung; nach neun Belegungen versucht die App die Zeile nur noch einmal je Stunde.',
    'A claim expires later than any worker claims for': 'Eine Belegung läuft später ab, als irgendein Worker belegt',
    'Compare the clocks of the nodes: one may be wrong, or somebody made the row. It holds nothing up: the next worker removes it.':
        'Vergleichen Sie die Uhren der Knoten: Eine geht möglicherweise falsch, oder jemand hat die Zeile erstellt. Sie hält nichts auf: Der nächste Worker entfernt sie.',
    'No test delivery has arrived yet': 'Noch ist keine Testzustellung angekommen',
    'Choose Send test delivery, then send one from Keeptrusts, which alone proves the way from there.':
        'Wählen Sie „Testzustellung senden“, und senden Sie dann eine von Keeptrusts; nur sie beweist den Weg von dort.',
    'The test delivery was refused': 'Die Testzustellung wurde abgelehnt',
    'The answer names the reason; look it up in the list of codes.':
        'Die Antwort nennt den Grund; schlagen Sie ihn in der Liste der Codes nach.',
    'The test delivery was accepted but is not stored as a connection test':
        'Die Testzustellung wurde angenommen, ist aber nicht als Verbindungstest gespeichert',
    'Look for a business rule of this instance on the table Keeptrusts delivery.':
        'Suchen Sie nach einer Geschäftsregel dieser Instanz auf der Tabelle der Keeptrusts-Zustellungen.',
    'The test delivery did not reach this instance': 'Die Testzustellung hat diese Instanz nicht erreicht',
    'Check that `glide.servlet.uri` is the address of this instance and that it may call itself; a list of allowed addresses may forbid it. A test from Keeptrusts shows whether the way from there is open.':
        'Prüfen Sie, ob `glide.servlet.uri` die Adresse dieser Instanz ist und ob sie sich selbst aufrufen darf; eine Liste erlaubter Adressen kann es verbieten. Ein Test von Keeptrusts zeigt, ob der Weg von dort offen ist.',
    'The app does not know the address of this instance': 'Die App kennt die Adresse dieser Instanz nicht',
    'Set the platform property `glide.servlet.uri`, or send the test delivery from Keeptrusts.':
        'Setzen Sie die Plattformeigenschaft `glide.servlet.uri`, oder senden Sie die Testzustellung von Keeptrusts.',
    'Nothing arrived for 15 minutes although deliveries are usual':
        '15 Minuten lang kam nichts an, obwohl Zustellungen üblich sind',
    'Look at the webhook at Keeptrusts: is it active, and what does this instance answer there?':
        'Sehen Sie sich den Webhook bei Keeptrusts an: Ist er aktiv, und was antwortet diese Instanz dort?',
    'Dead letters wait for a person': 'Endgültig fehlgeschlagene Zustellungen warten auf eine Person',
    'Open the list, read the code of each, repair the cause, and reprocess them.':
        'Öffnen Sie die Liste, lesen Sie den Code jeder Zustellung, beheben Sie die Ursache, und verarbeiten Sie sie erneut.',
    'People keep deliveries from being processed': 'Personen halten die Verarbeitung von Zustellungen an',
    'Open the list: the lines of each delivery name who held it and when. Release what has no reason to wait.':
        'Öffnen Sie die Liste: Die Zeilen jeder Zustellung nennen, wer sie wann zurückgehalten hat. Geben Sie frei, was keinen Grund hat zu warten.',
    'Deliveries are stored otherwise than they were received':
        'Zustellungen sind anders gespeichert, als sie empfangen wurden',
    'They are not processed any more. Open the list, and find out who or what changed the rows, such as a business rule of this instance, and keep them as evidence. Compare the records that they were processed to with Keeptrusts, then ask for the deliveries to be resent.':
        'Sie werden nicht mehr verarbeitet. Öffnen Sie die Liste, finden Sie heraus, wer oder was die Zeilen geändert hat, etwa eine Geschäftsregel dieser Instanz, und bewahren Sie sie als Nachweis auf. Vergleichen Sie die Datensätze, zu denen sie verarbeitet wurden, mit Keeptrusts, und lassen Sie die Zustellungen dann erneut senden.',
    'Deliveries are in a state that the app did not give them':
        'Zustellungen haben einen Status, den die App ihnen nicht gegeben hat',
    'They are not processed. Open the deliveries of the last week whose state is none of the list, or processed or ignored after no attempt, find out which business rule or script wrote it, and reprocess them.':
        'Sie werden nicht verarbeitet. Öffnen Sie die Zustellungen der letzten Woche, deren Status nicht in der Liste steht oder die ohne Versuch als verarbeitet oder ignoriert gelten, finden Sie heraus, welche Geschäftsregel oder welches Skript dies geschrieben hat, und verarbeiten Sie sie erneut.',
    'Write-backs are not as the people who acted left them':
        'Rückmeldungen sind nicht so, wie die handelnden Personen sie hinterlassen haben',
    'They were not sent. Open the list, and find out who or what changed the rows, such as a business rule of this instance. Compare the escalations with Keeptrusts, then let people claim or close the reviews again.':
        'Sie wurden nicht gesendet. Öffnen Sie die Liste, und finden Sie heraus, wer oder was die Zeilen geändert hat, etwa eine Geschäftsregel dieser Instanz. Vergleichen Sie die Eskalationen mit Keeptrusts, und lassen Sie die Überprüfungen dann erneut übernehmen oder schließen.',
    'Write-backs were not sent because no seal of this instance proves who acted':
        'Rückmeldungen wurden nicht gesendet, weil kein Siegel dieser Instanz beweist, wer gehandelt hat',
    'They waited during an upgrade or were queued before the app had its key, or somebody removed the seal. Open the list; let people claim or close the reviews again, or choose Retry.':
        'Sie warteten während eines Upgrades, wurden eingereiht, bevor die App ihren Schlüssel hatte, oder jemand hat das Siegel entfernt. Öffnen Sie die Liste; lassen Sie die Überprüfungen erneut übernehmen oder schließen, oder wählen Sie „Wiederholen“.',
    'Deliveries were sealed under a key that this instance does not have':
        'Zustellungen wurden mit einem Schlüssel versiegelt, den diese Instanz nicht hat',
    'The property `x_kt_gov.platform.instance_key` was emptied, or this is a copy of another instance that cannot read its secrets. What waits to be processed ends as a dead letter: ask for it to be resent at Keeptrusts.':
        'Die Eigenschaft `x_kt_gov.platform.instance_key` wurde geleert, oder dies ist eine Kopie einer anderen Instanz, die ihre Geheimnisse nicht lesen kann. Was auf Verarbeitung wartet, schlägt endgültig fehl: Lassen Sie es von Keeptrusts erneut senden.',
    'What is stored as the key of this instance is no key, so deliveries are stored without a seal':
        'Was als Schlüssel dieser Instanz gespeichert ist, ist kein Schlüssel, daher werden Zustellungen ohne Siegel gespeichert',
    'Somebody changed `x_kt_gov.platform.instance_key`, or this is a copy that cannot decrypt it. Put the key back if you have it; otherwise empty the property, and the app makes another one within a minute. Deliveries of the meantime have the remark `seal_unchecked`.':
        'Jemand hat `x_kt_gov.platform.instance_key` geändert, oder dies ist eine Kopie, die den Schlüssel nicht entschlüsseln kann. Setzen Sie den Schlüssel wieder ein, wenn Sie ihn haben; andernfalls leeren Sie die Eigenschaft, und die App erstellt innerhalb einer Minute einen anderen. Zustellungen aus der Zwischenzeit tragen die Bemerkung `seal_unchecked`.',
    'The app has not made its key yet, so deliveries are stored without a seal':
        'Die App hat ihren Schlüssel noch nicht erstellt, daher werden Zustellungen ohne Siegel gespeichert',
    'The scheduled job Keeptrusts: process due deliveries makes it within a minute once a webhook secret is set. If it does not, the instance does not store `x_kt_gov.platform.instance_key`: look into the log.':
        'Der geplante Job „Keeptrusts: process due deliveries“ erstellt ihn innerhalb einer Minute, sobald ein Webhook-Geheimnis gesetzt ist. Andernfalls speichert die Instanz `x_kt_gov.platform.instance_key` nicht: Sehen Sie in das Protokoll.',
    'No token for Keeptrusts is set': 'Kein Token für Keeptrusts ist gesetzt',
    'Set `x_kt_gov.keeptrusts.token`, or a credential behind the connection alias. Without it nothing is exported or written back.':
        'Setzen Sie `x_kt_gov.keeptrusts.token` oder Anmeldeinformationen hinter dem Verbindungsalias. Ohne sie wird nichts exportiert oder zurückgemeldet.',
    'The token was entered for another host, so it is not sent':
        'Das Token wurde für einen anderen Host eingegeben und wird daher nicht gesendet',
    'If the new address is right, enter the token again in `x_kt_gov.keeptrusts.token`; otherwise correct `x_kt_gov.keeptrusts.api_url`, and find out who changed it.':
        'Wenn die neue Adresse stimmt, geben Sie das Token erneut in `x_kt_gov.keeptrusts.token` ein; andernfalls berichtigen Sie `x_kt_gov.keeptrusts.api_url`, und finden Sie heraus, wer es geändert hat.',
    'The address of Keeptrusts is in a private network or has a port of its own, and no MID Server is set':
        'Die Adresse von Keeptrusts liegt in einem privaten Netz oder hat einen eigenen Port, und kein MID Server ist gesetzt',
    'Correct `x_kt_gov.keeptrusts.api_url`. If Keeptrusts is in your own network, set a MID Server on both HTTP methods of the REST message Keeptrusts API.':
        'Berichtigen Sie `x_kt_gov.keeptrusts.api_url`. Liegt Keeptrusts in Ihrem eigenen Netz, setzen Sie an beiden HTTP-Methoden der REST-Nachricht „Keeptrusts API“ einen MID Server.',
    'The address of Keeptrusts is not an https address': 'Die Adresse von Keeptrusts ist keine https-Adresse',
    'Set `x_kt_gov.keeptrusts.api_url` or the URL of the connection alias.':
        'Setzen Sie `x_kt_gov.keeptrusts.api_url` oder die URL des Verbindungsalias.',
    'The name of the Keeptrusts host cannot be resolved': 'Der Name des Keeptrusts-Hosts kann nicht aufgelöst werden',
    'Check the spelling of the address; for a private host use a MID Server in the REST message Keeptrusts API.':
        'Prüfen Sie die Schreibweise der Adresse; für einen privaten Host verwenden Sie einen MID Server in der REST-Nachricht „Keeptrusts API“.',
    'Keeptrusts did not answer in time': 'Keeptrusts hat nicht rechtzeitig geantwortet',
    'Look for a firewall between this instance and Keeptrusts, then at `x_kt_gov.keeptrusts.timeout_seconds`.':
        'Suchen Sie nach einer Firewall zwischen dieser Instanz und Keeptrusts, und sehen Sie sich dann `x_kt_gov.keeptrusts.timeout_seconds` an.',
    'The connection to Keeptrusts failed or broke off':
        'Die Verbindung zu Keeptrusts ist fehlgeschlagen oder abgebrochen',
    'Check the address, the port and the certificate, then the outbound HTTP log.':
        'Prüfen Sie Adresse, Port und Zertifikat, dann das Protokoll ausgehender HTTP-Aufrufe.',
    'Keeptrusts asks to come back later (429)': 'Keeptrusts bittet, später wiederzukommen (429)',
    'Keeptrusts is reachable; wait and check again. Nothing is wrong with the token.':
        'Keeptrusts ist erreichbar; warten Sie, und prüfen Sie erneut. Mit dem Token ist alles in Ordnung.',
    'Keeptrusts is in trouble (5xx)': 'Keeptrusts ist gestört (5xx)',
    'Look at the status of Keeptrusts and check again later.':
        'Sehen Sie sich den Status von Keeptrusts an, und prüfen Sie später erneut.',
    'Keeptrusts does not accept the token (401)': 'Keeptrusts nimmt das Token nicht an (401)',
    'Make a new token at Keeptrusts and store it. A new token revokes the old one at once.':
        'Erstellen Sie bei Keeptrusts ein neues Token, und speichern Sie es. Ein neues Token widerruft das alte sofort.',
    'The token is alive but may not read webhooks (403)': 'Das Token ist gültig, darf aber keine Webhooks lesen (403)',
    'Give it the permissions that the installation guide names; what it lacks for exports shows on the export.':
        'Geben Sie ihm die Berechtigungen, die die Installationsanleitung nennt; was ihm für Exporte fehlt, zeigt sich am Export.',
    'The answer does not show whether the token is accepted': 'Die Antwort zeigt nicht, ob das Token angenommen wird',
    'Ask for an export: its state says what the token may do.':
        'Fordern Sie einen Export an: Sein Status sagt, was das Token darf.',
    'Not checked yet': 'Noch nicht geprüft',
    'Choose the button beside it on the Setup page. The daily job checks as well.':
        'Wählen Sie die Schaltfläche daneben auf der Seite „Einrichtung“. Der tägliche Job prüft ebenfalls.',
    'The token expired': 'Das Token ist abgelaufen',
    'Make a new token at Keeptrusts, store it and set `x_kt_gov.keeptrusts.access_expires`.':
        'Erstellen Sie bei Keeptrusts ein neues Token, speichern Sie es, und setzen Sie `x_kt_gov.keeptrusts.access_expires`.',
    'The token expires within three days': 'Das Token läuft innerhalb von drei Tagen ab',
    'The date on which the token expires cannot be read': 'Das Ablaufdatum des Tokens kann nicht gelesen werden',
    'Write `x_kt_gov.keeptrusts.access_expires` as yyyy-MM-dd HH:mm:ss in UTC, or empty it.':
        'Schreiben Sie `x_kt_gov.keeptrusts.access_expires` als yyyy-MM-dd HH:mm:ss in UTC, oder leeren Sie es.',
    'Attestations are missing from the chain': 'Attestierungen fehlen in der Kette',
    'Nobody can delete them through the app. Find out who or what deleted rows of the table Attestations, and compare with the heads that were kept outside this instance. Keep the database as it is until then.':
        'Niemand kann sie über die App löschen. Finden Sie heraus, wer oder was Zeilen der Tabelle „Attestierungen“ gelöscht hat, und vergleichen Sie mit den Kettenköpfen, die außerhalb dieser Instanz aufbewahrt wurden. Lassen Sie die Datenbank bis dahin unverändert.',
    'An attestation is not what it was when it was stored':
        'Eine Attestierung ist nicht mehr, was sie beim Speichern war',
    'Nobody can change it through the app. Open the position that is named, and compare its head with the heads that were kept outside this instance. Find out who or what wrote the table Attestations.':
        'Niemand kann sie über die App ändern. Öffnen Sie die genannte Position, und vergleichen Sie ihren Kettenkopf mit denen, die außerhalb dieser Instanz aufbewahrt wurden. Finden Sie heraus, wer oder was in die Tabelle „Attestierungen“ geschrieben hat.',
    'An attestation is at another position than it was stored at':
        'Eine Attestierung steht an einer anderen Position als beim Speichern',
    'Nobody can move it through the app. Open the position that is named, and compare its head with the heads that were kept outside this instance. Find out who or what wrote the table Attestations.':
        'Niemand kann sie über die App verschieben. Öffnen Sie die genannte Position, und vergleichen Sie ihren Kettenkopf mit denen, die außerhalb dieser Instanz aufbewahrt wurden. Finden Sie heraus, wer oder was in die Tabelle „Attestierungen“ geschrieben hat.',
    'A head of the chain is another one than the app stored, or than an earlier check has seen':
        'Ein Kettenkopf ist ein anderer, als die App gespeichert oder eine frühere Prüfung gesehen hat',
    'Somebody wrote the chain again from there on. Compare the heads that were kept outside this instance: in the log, in the daily notification, or in the record of `x_kt_gov.notify.heads_record`. What was attested behind that position proves nothing.':
        'Jemand hat die Kette von dort an neu geschrieben. Vergleichen Sie die Kettenköpfe, die außerhalb dieser Instanz aufbewahrt wurden: im Protokoll, in der täglichen Benachrichtigung oder im Datensatz aus `x_kt_gov.notify.heads_record`. Was hinter dieser Position attestiert wurde, beweist nichts.',
    'A row is not what it was when it was measured': 'Eine Zeile ist nicht mehr, was sie bei der Messung war',
    'Open the row that is named, and find out who or what changed it, such as a business rule of this instance. Do not rely on it: test the control again, or collect the evidence again.':
        'Öffnen Sie die genannte Zeile, und finden Sie heraus, wer oder was sie geändert hat, etwa eine Geschäftsregel dieser Instanz. Verlassen Sie sich nicht auf sie: Testen Sie die Kontrolle erneut, oder erfassen Sie die Nachweise erneut.',
    'A row that was measured is gone, and no cleanup rule has removed it':
        'Eine gemessene Zeile ist nicht mehr vorhanden, und keine Bereinigungsregel hat sie entfernt',
    'Find out who or what deleted it. If a cleanup rule with a shorter age was active until lately, no action is needed.':
        'Finden Sie heraus, wer oder was sie gelöscht hat. Wenn bis vor Kurzem eine Bereinigungsregel mit kürzerem Alter aktiv war, ist keine Maßnahme erforderlich.',
    'A row says that it was measured at a time that is attested without it':
        'Eine Zeile gibt an, zu einer Zeit gemessen worden zu sein, die ohne sie attestiert ist',
    'The app did not store it at that time. Find out who or what inserted it, and do not rely on it.':
        'Die App hat sie zu dieser Zeit nicht gespeichert. Finden Sie heraus, wer oder was sie eingefügt hat, und verlassen Sie sich nicht auf sie.',
    'A count says another number than it has decisions': 'Ein Zähler nennt eine andere Zahl, als er Entscheidungen hat',
    'Nobody can change it through the app. Open the count that is named, and find out who or what wrote it, such as a business rule of this instance. Control tests of its day are wrong: test them again when the number is right. The next decision of the same count puts it right.':
        'Niemand kann ihn über die App ändern. Öffnen Sie den genannten Zähler, und finden Sie heraus, wer oder was ihn geschrieben hat, etwa eine Geschäftsregel dieser Instanz. Kontrolltests seines Tages sind falsch: Wiederholen Sie sie, wenn die Zahl stimmt. Die nächste Entscheidung desselben Zählers berichtigt sie.',
    'The check of the attestation chain is under way': 'Die Prüfung der Attestierungskette läuft',
    'No action is needed: the scheduled job continues. Choose the button again to wait for more of it.':
        'Keine Maßnahme erforderlich: Der geplante Job fährt fort. Wählen Sie die Schaltfläche erneut, um auf mehr davon zu warten.',
    'The attestation chain does not reach yesterday': 'Die Attestierungskette reicht nicht bis gestern',
    'After the installation, no action is needed for some hours: older days are attested first. Otherwise look at the scheduled job Keeptrusts: extend attestation chain, and in the application log for an attestation that was not stored.':
        'Nach der Installation ist einige Stunden lang keine Maßnahme erforderlich: Ältere Tage werden zuerst attestiert. Andernfalls sehen Sie sich den geplanten Job „Keeptrusts: extend attestation chain“ an, und suchen Sie im Anwendungsprotokoll nach einer nicht gespeicherten Attestierung.',
    'A configured group is missing, inactive or there more than once':
        'Eine konfigurierte Gruppe fehlt, ist inaktiv oder mehrfach vorhanden',
    'Choose Set group on the Setup page: it takes a group that exists, or creates one. Records stay without a group until then; Reprocess on their deliveries fills it in afterwards.':
        'Wählen Sie „Gruppe setzen“ auf der Seite „Einrichtung“: Damit wird eine vorhandene Gruppe übernommen oder eine erstellt. Datensätze bleiben bis dahin ohne Gruppe; „Erneut verarbeiten“ an ihren Zustellungen trägt sie danach nach.',
    'Nobody is notified: notifications are off': 'Niemand wird benachrichtigt: Benachrichtigungen sind ausgeschaltet',
    'Set `x_kt_gov.notify.enabled` to true.': 'Setzen Sie `x_kt_gov.notify.enabled` auf true.',
    'Nobody is notified: no group owns the app':
        'Niemand wird benachrichtigt: Keine Gruppe ist für die App verantwortlich',
    'Choose Set group for Notifications on the Setup page. Its members get a mail when something is wrong, and when it is over.':
        'Wählen Sie „Gruppe setzen“ für Benachrichtigungen auf der Seite „Einrichtung“. Ihre Mitglieder erhalten eine E-Mail, wenn etwas nicht stimmt und wenn es vorbei ist.',
    'Nobody is notified: the group for notifications is missing, there more than once, or has no active member':
        'Niemand wird benachrichtigt: Die Gruppe für Benachrichtigungen fehlt, ist mehrfach vorhanden oder hat kein aktives Mitglied',
    'Add members to the group, or choose another one for Notifications on the Setup page.':
        'Fügen Sie der Gruppe Mitglieder hinzu, oder wählen Sie auf der Seite „Einrichtung“ eine andere für Benachrichtigungen.',
    'A group that is assigned records has no active member':
        'Eine Gruppe, der Datensätze zugewiesen werden, hat kein aktives Mitglied',
    'Add members to the group, or choose another group on the Setup page. Nobody works on what is assigned to it until then.':
        'Fügen Sie der Gruppe Mitglieder hinzu, oder wählen Sie auf der Seite „Einrichtung“ eine andere Gruppe. Bis dahin bearbeitet niemand, was ihr zugewiesen wird.',
    'Members of a group have no role to work on what is assigned to it':
        'Mitglieder einer Gruppe haben keine Rolle, um zu bearbeiten, was ihr zugewiesen wird',
    'Give one of the roles that are named to the group or to its members; for the reviews of the app itself that is `x_kt_gov.reviewer`. If other roles let people work on these records on this instance, no action is needed.':
        'Geben Sie der Gruppe oder ihren Mitgliedern eine der genannten Rollen; für die Überprüfungen der App selbst ist das `x_kt_gov.reviewer`. Wenn auf dieser Instanz andere Rollen zur Bearbeitung dieser Datensätze berechtigen, ist keine Maßnahme erforderlich.',
    'The members of a group or their roles cannot be read':
        'Die Mitglieder einer Gruppe oder ihre Rollen können nicht gelesen werden',
    'Allow the cross-scope privileges of x_kt_gov to read sys_user_grmember and sys_user_has_role.':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov zum Lesen von sys_user_grmember und sys_user_has_role.',
    'The service user cannot stand in any record': 'Der Dienstbenutzer kann in keinem Datensatz stehen',
    'Activate the user, or name another one in `x_kt_gov.process.service_user`. Until then the columns that say who opened or closed a record stay empty.':
        'Aktivieren Sie den Benutzer, oder nennen Sie einen anderen in `x_kt_gov.process.service_user`. Bis dahin bleiben die Spalten leer, die angeben, wer einen Datensatz geöffnet oder geschlossen hat.',
    'The standard change template is absent, inactive or retired, or has no current version':
        'Die Standard-Change-Vorlage fehlt, ist inaktiv oder außer Betrieb oder hat keine aktuelle Version',
    'Enter the sys_id of an approved standard change template in `x_kt_gov.change.standard_template`, or empty the property. Until then policy changes are normal changes.':
        'Geben Sie die sys_id einer genehmigten Standard-Change-Vorlage in `x_kt_gov.change.standard_template` ein, oder leeren Sie die Eigenschaft. Bis dahin sind Richtlinienänderungen normale Changes.',
    'A column by which people are to be found is not a column of users':
        'Eine Spalte, nach der Personen gesucht werden sollen, ist keine Spalte der Benutzer',
    'Correct `x_kt_gov.process.person_columns`: columns of `sys_user`, at most five, separated by commas.':
        'Berichtigen Sie `x_kt_gov.process.person_columns`: Spalten von `sys_user`, höchstens fünf, durch Kommas getrennt.',
    'A mapping rule names a column that rules do not set: it was stored before such columns were refused':
        'Eine Zuordnungsregel nennt eine Spalte, die Regeln nicht setzen: Sie wurde gespeichert, bevor solche Spalten abgelehnt wurden',
    'Open the rule that is named, remove the column from its extra fields, and save it. Until then the rule applies without the column, and each delivery has a line with `rule_column_reserved`.':
        'Öffnen Sie die genannte Regel, entfernen Sie die Spalte aus ihren zusätzlichen Feldern, und speichern Sie sie. Bis dahin gilt die Regel ohne die Spalte, und jede Zustellung hat eine Zeile mit `rule_column_reserved`.',
    'A setting names a person or a record that is not on this instance, or not active':
        'Eine Einstellung nennt eine Person oder einen Datensatz, die auf dieser Instanz nicht vorhanden oder nicht aktiv sind',
    'Correct the property that is named, or empty it. Until then the app leaves out what it names.':
        'Berichtigen Sie die genannte Eigenschaft, oder leeren Sie sie. Bis dahin lässt die App aus, was sie nennt.',
    'A setting puts a value into incidents that is no choice of the column on this instance':
        'Eine Einstellung trägt in Incidents einen Wert ein, der auf dieser Instanz kein Auswahlwert der Spalte ist',
    'Add the choice, or correct the property that is named. Until then incidents hold a value that lists and forms do not offer.':
        'Fügen Sie den Auswahlwert hinzu, oder berichtigen Sie die genannte Eigenschaft. Bis dahin enthalten Incidents einen Wert, den Listen und Formulare nicht anbieten.',
    'The CMDB class of gateways is not on this instance':
        'Die CMDB-Klasse der Gateways ist auf dieser Instanz nicht vorhanden',
    'Set `x_kt_gov.cmdb.class` to a class that exists below `cmdb_ci`.':
        'Setzen Sie `x_kt_gov.cmdb.class` auf eine Klasse, die unter `cmdb_ci` vorhanden ist.',
    'The table of gateways is no CMDB class': 'Die Tabelle der Gateways ist keine CMDB-Klasse',
    'Set `x_kt_gov.cmdb.class` to a class below `cmdb_ci`.':
        'Setzen Sie `x_kt_gov.cmdb.class` auf eine Klasse unter `cmdb_ci`.',
    'The app may not read or write the CMDB class': 'Die App darf die CMDB-Klasse nicht lesen oder schreiben',
    'Allow the cross-scope privileges of x_kt_gov for this class (read, create, write).':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov für diese Klasse (lesen, erstellen, schreiben).',
    'No cross-scope privilege for this class is recorded yet':
        'Für diese Klasse ist noch keine bereichsübergreifende Berechtigung erfasst',
    'The package brings privileges for the usual classes. Add create and write for this one, above all where runtime access tracking enforces.':
        'Das Paket bringt Berechtigungen für die üblichen Klassen mit. Fügen Sie Erstellen und Schreiben für diese hinzu, vor allem, wenn die Laufzeit-Zugriffsverfolgung erzwingt.',
    'GRC is installed but the app may not read its tables':
        'GRC ist installiert, aber die App darf seine Tabellen nicht lesen',
    'Allow the cross-scope privileges of x_kt_gov for them. Controls are kept in the tables of the app until then.':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov dafür. Bis dahin werden Kontrollen in den Tabellen der App geführt.',
    'A source of execution evidence cannot be read in full':
        'Eine Quelle der Ausführungsnachweise kann nicht vollständig gelesen werden',
    'Its row names what is missing and what would make it readable. Claims stay as weak as what could be read.':
        'Ihre Zeile nennt, was fehlt und was sie lesbar machen würde. Aussagen bleiben so schwach wie das, was gelesen werden konnte.',
    'Execution evidence was not collected yet': 'Ausführungsnachweise wurden noch nicht erfasst',
    'Choose Collect now on the Setup page, or wait for the job.':
        'Wählen Sie „Jetzt erfassen“ auf der Seite „Einrichtung“, oder warten Sie auf den Job.',
    'Not measured yet: claims about includes stay inferred':
        'Noch nicht gemessen: Aussagen über Includes bleiben abgeleitet',
    'Choose Measure attribution on the Setup page. A log may take a minute to show the row; measure again then.':
        'Wählen Sie „Zurechnung messen“ auf der Seite „Einrichtung“. Ein Protokoll braucht möglicherweise eine Minute, um die Zeile zu zeigen; messen Sie dann erneut.',
    'A stored file was changed or is missing': 'Eine gespeicherte Datei wurde geändert oder fehlt',
    'Open the list. Fetch the export again and find out who changed the file.':
        'Öffnen Sie die Liste. Rufen Sie den Export erneut ab, und finden Sie heraus, wer die Datei geändert hat.',
    'Files lie on exports that the app did not store there':
        'An Exporten hängen Dateien, die die App dort nicht gespeichert hat',
    'They are no evidence, and are copied to no record. Compare the attachments of the exports with the list of evidence files, and find out who moved or wrote the others. Files of an export that is being fetched are in the list soon.':
        'Sie sind keine Nachweise und werden in keinen Datensatz kopiert. Vergleichen Sie die Anhänge der Exporte mit der Liste der Nachweisdateien, und finden Sie heraus, wer die anderen verschoben oder geschrieben hat. Dateien eines Exports, der gerade abgerufen wird, stehen bald in der Liste.',
    'Deliveries and exports disagree about how much was decided':
        'Zustellungen und Exporte widersprechen sich darin, wie viel entschieden wurde',
    'Open the list: each gap names the day, the policy and both counts.':
        'Öffnen Sie die Liste: Jede Abweichung nennt den Tag, die Richtlinie und beide Zahlen.',
    'A control mapping cannot come to a conclusion, because Keeptrusts does not send what it needs':
        'Eine Kontrollzuordnung kann zu keiner Schlussfolgerung kommen, weil Keeptrusts nicht sendet, was sie benötigt',
    'Subscribe the webhook at Keeptrusts to the event types that are named, or reconcile an export of the days. Control tests are inconclusive until then.':
        'Abonnieren Sie mit dem Webhook bei Keeptrusts die genannten Ereignistypen, oder gleichen Sie einen Export der Tage ab. Bis dahin sind Kontrolltests nicht schlüssig.',
    'A control mapping has an invalid threshold, minimum population or validity':
        'Eine Kontrollzuordnung hat eine ungültige Schwelle, Mindestgrundgesamtheit oder Gültigkeit',
    'Correct the control mapping. Its tests are inconclusive until then.':
        'Berichtigen Sie die Kontrollzuordnung. Bis dahin sind ihre Tests nicht schlüssig.',
    'A control mapping saw too few decisions, or none of its policy, to come to a conclusion':
        'Eine Kontrollzuordnung sah zu wenige Entscheidungen oder keine ihrer Richtlinie, um zu einer Schlussfolgerung zu kommen',
    'Compare the pattern of the mapping with the policies that it names. Where policies are rarely needed, lower the minimum population.':
        'Vergleichen Sie das Muster der Zuordnung mit den Richtlinien, die sie nennt. Wo Richtlinien selten greifen, senken Sie die Mindestgrundgesamtheit.',
    'A scheduled job of the app is switched off': 'Ein geplanter Job der App ist ausgeschaltet',
    'Activate it again unless you know what takes its place.':
        'Aktivieren Sie ihn wieder, sofern Sie nicht wissen, was an seine Stelle tritt.',
    'A scheduled job of the app is due and does not run': 'Ein geplanter Job der App ist fällig und läuft nicht',
    'Look at the row of the job in the scheduler (sys_trigger); saving the job makes a new one.':
        'Sehen Sie sich die Zeile des Jobs im Scheduler an (sys_trigger); das Speichern des Jobs erstellt eine neue.',
    'The scheduled jobs of the app are not there or cannot be read':
        'Die geplanten Jobs der App sind nicht vorhanden oder können nicht gelesen werden',
    'Repair the installation of the app.': 'Reparieren Sie die Installation der App.',
    'A flow, subflow or action of the app is a draft or was published without being compiled':
        'Ein Flow, ein Subflow oder eine Aktion der App ist ein Entwurf oder wurde veröffentlicht, ohne kompiliert zu werden',
    'Open it in Workflow Studio and publish it; activate a flow or subflow afterwards. An application repository publishes them with the application. A draft never starts, and nothing reports that.':
        'Öffnen Sie das Element im Workflow Studio, und veröffentlichen Sie es; aktivieren Sie danach einen Flow oder Subflow. Ein Anwendungs-Repository veröffentlicht sie mit der Anwendung. Ein Entwurf startet nie, und nichts meldet das.',
    'The flows and actions of the app cannot be read': 'Die Flows und Aktionen der App können nicht gelesen werden',
    'Allow the cross-scope privileges of x_kt_gov to read sys_hub_flow and sys_hub_action_type_definition.':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov zum Lesen von sys_hub_flow und sys_hub_action_type_definition.',
    'This release is older than Washington DC, the oldest on which the app is supported':
        'Dieses Release ist älter als Washington DC, das älteste, auf dem die App unterstützt wird',
    'Upgrade the instance. The modules, tables and layouts of the app need what later releases have.':
        'Führen Sie ein Upgrade der Instanz durch. Die Module, Tabellen und Layouts der App benötigen, was spätere Releases haben.',
    'The release of this instance cannot be read': 'Das Release dieser Instanz kann nicht gelesen werden',
    'Compare it with the oldest supported release in the installation guide.':
        'Vergleichen Sie es mit dem ältesten unterstützten Release in der Installationsanleitung.',
    'The platform was not measured yet': 'Die Plattform wurde noch nicht gemessen',
    'Choose Measure platform on the Setup page. The job measures within five minutes after the installation and after an upgrade.':
        'Wählen Sie „Plattform messen“ auf der Seite „Einrichtung“. Der Job misst innerhalb von fünf Minuten nach der Installation und nach einem Upgrade.',
    'The platform answers a question in a way with which a part of the app does not work as described':
        'Die Plattform beantwortet eine Frage so, dass ein Teil der App nicht wie beschrieben arbeitet',
    'Look the question up in the administration guide, section Platform facts: it says what each answer means.':
        'Schlagen Sie die Frage in der Administrationsanleitung nach, Abschnitt „Plattformfakten“: Dort steht, was jede Antwort bedeutet.',
    'A setting has a value that cannot be used: its default counts':
        'Eine Einstellung hat einen nicht verwendbaren Wert: Ihr Standardwert zählt',
    'Correct the value; its description names type and range.':
        'Berichtigen Sie den Wert; seine Beschreibung nennt Typ und Bereich.',
    'The check itself met an error': 'Die Prüfung selbst ist auf einen Fehler gestoßen',
    'The application log names the check. The other checks are not affected.':
        'Das Anwendungsprotokoll nennt die Prüfung. Die anderen Prüfungen sind nicht betroffen.',
    'A canary did not run, so it is not known what the collection finds':
        'Ein Canary ist nicht gelaufen, daher ist nicht bekannt, was die Erfassung findet',
    'Evidence names something for a canary that did not run':
        'Nachweise nennen zu einem Canary etwas, das nicht gelaufen ist',
    'No canaries are planted, so it is not measured what the collection finds':
        'Es werden keine Canaries gesetzt, daher wird nicht gemessen, was die Erfassung findet',
    'Open the list Canaries. Activate the rule or the job that is named, and see that asynchronous work is done.':
        'Öffnen Sie die Liste „Canaries“. Aktivieren Sie die genannte Regel oder den genannten Job, und sorgen Sie dafür, dass asynchrone Arbeit erledigt wird.',
    'Open the list Canaries: each names what was not found. Then open Evidence sources, and make readable what could have shown it. What is missed there is missed of your automations too.':
        'Öffnen Sie die Liste „Canaries“: Jeder nennt, was nicht gefunden wurde. Öffnen Sie dann „Nachweisquellen“, und machen Sie lesbar, was es hätte zeigen können. Was dort fehlt, fehlt auch bei Ihren Automatisierungen.',
    'Open the list Canaries: it names the links and their grades. Treat claims of the same grade with care until the cause is known.':
        'Öffnen Sie die Liste „Canaries“: Sie nennt die Verknüpfungen und ihre Stufen. Behandeln Sie Aussagen derselben Stufe mit Vorsicht, bis die Ursache bekannt ist.',
    'Set `x_kt_gov.canary.interval_hours` to 6.': 'Setzen Sie `x_kt_gov.canary.interval_hours` auf 6.',
    'The collection does not find everything that it is known to have to find':
        'Die Erfassung findet nicht alles, was sie nachweislich finden muss',
}
