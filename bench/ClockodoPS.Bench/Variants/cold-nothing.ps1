# What pwsh itself needs for a script that does nothing of the kind.
'nothing'
