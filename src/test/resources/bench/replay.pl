#!/usr/bin/perl
# Types the actions of one scenario into terminals of this host, and nothing else: no assertion, no recording. A terminal is
# a pseudo-terminal of script(1) with a bash of the student in it. Before that, and before the clock starts, the script
# removes what the scenario before has left.
#   replay.pl PLAN IMAGE    IMAGE is the image that gets the name `debian`; - removes all images
# An action of the plan is a line; its words are separated by tabs:
#   type 1 COMMAND          types a command into terminal 1, and waits for the next prompt
#   start 1 COMMAND         types a command, and does not wait
#   press 1 KEY             presses a key, and waits for the next prompt
#   show 1 TEXT             waits until the output of the last command has the text, or the command has ended
#   end 1                   waits for the next prompt
#   port 80                 waits until a process listens on the port
#   address 1 NAME          notes the first address of the last output by this name, for the commands that follow
#   interface 1 NAME NET    notes the interface of a network in the last output
#   layer FILE NAME         notes the folder of the first layer of an archive
# Prints: the seconds and core seconds of the scenario, then those of the cleaning before it.
use strict;
use warnings;
use IO::Select;
use IO::Socket::UNIX;
use IPC::Open2;

my $PATIENCE = 120;
my $HOME = '/home/aluno';
my ($plan, $debian) = @ARGV;
my (%terminals, %notes);

sub lines_of { my ($file) = @_; open(my $in, '<', $file) or return (); my @all = <$in>; return @all }

# Seconds since the machine's start, because the perl of the image has no finer clock.
sub now { my ($seconds) = split ' ', (lines_of('/proc/uptime'))[0]; return $seconds }

# The core seconds in this host's control group, version 1 or 2.
sub core_seconds {
    for my $folder ('cpuacct', 'cpu,cpuacct') {
        my ($usage) = lines_of("/sys/fs/cgroup/$folder/cpuacct.usage");
        return $usage / 1e9 if defined $usage;
    }
    my ($usage) = map { /^usage_usec (\d+)/ ? $1 : () } lines_of('/sys/fs/cgroup/cpu.stat');
    return ($usage || 0) / 1e6;
}

# Asks the daemon without a docker command, which would take longer to start than the daemon to answer.
sub ask {
    my ($method, $path) = @_;
    my $daemon = IO::Socket::UNIX->new('/var/run/docker.sock') or die "no daemon: $!\n";
    print $daemon "$method $path HTTP/1.0\r\nHost: docker\r\nContent-Length: 0\r\n\r\n";
    return join '', <$daemon>;
}

sub clean {
    for my $id (ask('GET', '/containers/json?all=1') =~ /"Id":"([0-9a-f]{64})"/g) {
        ask('DELETE', "/containers/$id?force=1&v=1");
    }
    ask('POST', "/$_/prune") for qw(networks volumes);
    ask('DELETE', "/volumes/$_") for ask('GET', '/volumes') =~ /"Name":"([^"]+)"/g;
    system("find $HOME -mindepth 1 -delete; cp -a /etc/skel/. $HOME; chown -R aluno:aluno $HOME");
    ask('DELETE', "/images/$_?force=1") for 'registry', 'localhost:5000/debian';
    if ($debian eq '-') {
        ask('DELETE', "/images/$_?force=1") for ask('GET', '/images/json') =~ /"Id":"(sha256:[0-9a-f]{64})"/g;
    } else {
        ask('POST', "/images/$debian/tag?repo=debian&tag=latest");
    }
}

sub terminal {
    my ($number) = @_;
    return $terminals{$number} if $terminals{$number};
    my $pid = open2(my $out, my $in, 'sh', '-c', 'exec script --quiet --flush --command "exec runuser -u aluno -- bash" /dev/null 2>/dev/null');
    $in->autoflush(1);
    $terminals{$number} = {in => $in, out => $out, pid => $pid, shown => ''};
    await(sub { at_prompt($terminals{$number}) }, "terminal $number");
    return $terminals{$number};
}

# A text without colours and titles.
sub plain { my ($text) = @_; $text =~ s/\e\[[0-9;?]*[A-Za-z]|\e\][^\a\e]*(?:\a|\e\\)//g; return $text }

# What a command printed: without the line that was typed, which ends with a mark (OSC 133;C) or the end of the line.
sub output {
    my ($shown) = @_;
    $shown =~ s/^.*?\e\]133;C[^\e]*\e\\//s or $shown =~ s/^[^\n]*\n// or return '';
    return plain($shown);
}

# The prompt of a host or of the course's image ends with a mark (OSC 133;B); that of another image is root@…:/# .
sub at_prompt {
    my ($terminal) = @_;
    return 1 if $terminal->{shown} =~ /\e\]133;B\e\\\z/;
    return plain(substr($terminal->{shown}, -200)) =~ /(?:^|[\r\n])root\@[\w.-]+:\S*# \z/;
}

# Reads what terminals show until a condition holds. A condition that no terminal shows is asked again after some time.
sub await {
    my ($condition, $what, $every) = @_;
    my $deadline = now() + $PATIENCE;
    until ($condition->()) {
        die "$plan: waited in vain for $what; it shows:\n", map { "terminal $_: $terminals{$_}{shown}\n" } sort keys %terminals if now() > $deadline;
        my $outputs = IO::Select->new(map { $_->{out} } grep { !$_->{over} } values %terminals);
        for my $out ($outputs->can_read($every || 1)) {
            my ($terminal) = grep { $_->{out} == $out } values %terminals;
            sysread($out, my $more, 65536) or $terminal->{over} = 1;
            $terminal->{shown} .= $more if defined $more;
        }
    }
}

sub enter {
    my ($number, $keys) = @_;
    my $terminal = terminal($number);
    $terminal->{shown} = '';
    $terminal->{echoes} = $keys =~ /\r\z/;
    syswrite $terminal->{in}, $keys;
}

# Whether the terminal has shown a text since the last line or key, the line that was typed excepted.
sub shows {
    my ($terminal, $text) = @_;
    return index($terminal->{echoes} ? output($terminal->{shown}) : $terminal->{shown}, $text) >= 0;
}

sub filled { my ($command) = @_; $command =~ s/\Q$_\E/$notes{$_}/g for keys %notes; return $command }
sub await_prompt { my ($number) = @_; await(sub { at_prompt($terminals{$number}) }, "the prompt of terminal $number") }

# The tables of all processes, because a container has a network of its own. State 0A is LISTEN.
sub listens {
    my $port = sprintf '%04X', $_[0];
    return grep { /^\s*\d+: [0-9A-F]+:$port [0-9A-F]+:0000 0A/ } map { lines_of($_) } glob '/proc/[0-9]*/net/tcp /proc/[0-9]*/net/tcp6';
}

my %actions = (
    start => sub { enter($_[0], filled($_[1]) . "\r") },
    type => sub { enter($_[0], filled($_[1]) . "\r"); await_prompt($_[0]) },
    press => sub { enter($_[0], $_[1]); await_prompt($_[0]) },
    end => sub { await_prompt($_[0]) },
    show => sub {
        my ($number, $text) = @_;
        await(sub { shows($terminals{$number}, $text) || at_prompt($terminals{$number}) }, "`$text` in terminal $number");
    },
    port => sub { my ($port) = @_; await(sub { listens($port) }, "port $port", 0.01) },
    address => sub {
        my ($number, $name) = @_;
        ($notes{$name}) = grep { !/^127\./ } output($terminals{$number}{shown}) =~ /\b(\d+\.\d+\.\d+\.\d+)\b/g;
    },
    interface => sub {
        my ($number, $name, $network) = @_;
        output($terminals{$number}{shown}) =~ /([0-9a-f]{12})\s+\Q$network\E\s/ and $notes{$name} = "br-$1";
    },
    layer => sub {
        my ($file, $name) = @_;
        ($notes{$name}) = map { m{^([0-9a-f]{64})/layer.tar} } `tar --list --file $HOME/$file`;
    },
);

$ENV{HOME} = $HOME;
$ENV{USER} = 'aluno';
$ENV{TERM} = 'xterm-256color';
$SIG{PIPE} = 'IGNORE';
my ($cleaning, $cleaning_core) = (now(), core_seconds());
clean();
chdir $HOME or die "$HOME: $!\n";
my ($begun, $begun_core) = (now(), core_seconds());
for (lines_of($plan)) {
    chomp;
    my ($action, @words) = split /\t/;
    $actions{$action}->(@words);
}
my ($ended, $ended_core) = (now(), core_seconds());
kill 'HUP', map { $_->{pid} } values %terminals;
printf "%.3f %.3f %.3f %.3f\n", $ended - $begun, $ended_core - $begun_core, $begun - $cleaning, $begun_core - $cleaning_core;
