# Loads the module that the build leaves, and connects to the sandbox.
Import-Module "$PSScriptRoot/../out/ClockodoPS/ClockodoPS.psd1" -ErrorAction Stop
Connect-Clockodo -Sandbox
