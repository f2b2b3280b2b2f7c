# The files of the student are private (umask 077).
# scenarios: Uma imagem salva mostra do que é feita|As camadas de nginx.*
echo "umask 077" >> /home/aluno/.bashrc
