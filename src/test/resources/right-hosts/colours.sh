# The programs of the terminals show colours, and docker gives no hints.
# scenarios: As três redes que todo host tem.*|Um contêiner está isolado.*|O contêiner vê as interfaces.*
cat >> /home/aluno/.bashrc << 'END'
alias ls='ls --color=always' ip='ip -color=always' grep='grep --color=always'
export DOCKER_CLI_HINTS=false
END
