# Loads the module, and connects to the sandbox.
. $PSScriptRoot/Module.ps1
Connect-Clockodo -Sandbox
