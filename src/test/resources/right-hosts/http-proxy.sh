# dockerd and the terminals reach the network through a proxy, but not the local machines.
# scenarios: Uma imagem está no host depois de baixada|Um registro recebe.*
mirror=$(tr '\0' '\n' < "/proc/$(pidof dockerd)/cmdline" | sed -n 's|^--insecure-registry=\(.*\):.*|\1|p')
export HTTP_PROXY=http://127.0.0.1:9 HTTPS_PROXY=http://127.0.0.1:9 NO_PROXY=localhost,127.0.0.1,$mirror
echo "export HTTP_PROXY=$HTTP_PROXY HTTPS_PROXY=$HTTPS_PROXY NO_PROXY=$NO_PROXY" >> /home/aluno/.bashrc
restart_dockerd
