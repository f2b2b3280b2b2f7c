# Interactive shells source this file. It marks each prompt with OSC 133. The marks tell a reader of the terminal where a
# command's output begins, and with which status the command ended:
#   A the prompt begins   B the prompt ends, typing begins   C;columns=<n> output begins   D;<status> the command has ended
# The columns are those at which the shell broke the typed line.
# The marks are invisible. `\[ \]` are used in PS1 only, because PS0 would print them as the bytes 1 and 2.
__deepdive_first=yes
__deepdive_ended() {
    local status=$?
    if [ -n "$__deepdive_first" ]; then
        __deepdive_first=
    else
        printf '\033]133;D;%s\033\\' "$status"
    fi
    return "$status"
}
PROMPT_COMMAND=__deepdive_ended
PS1='\[\e]133;A\e\\\]'${PS1:-'\u@\h:\w\$ '}'\[\e]133;B\e\\\]'
# shellcheck disable=SC2016 # bash expands it before each command
PS0='\e]133;C;columns=${COLUMNS-}\e\\'
